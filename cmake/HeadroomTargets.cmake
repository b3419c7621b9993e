# SPDX-License-Identifier: GPL-3.0-or-later
# One way to declare a layer and one way to declare its tests. A file added to a folder is part of it.

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
  # A precompiled header needs these to be served from the cache.
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${CCACHE_PROGRAM})
endif()

add_library(headroom_options INTERFACE)
target_compile_options(headroom_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Werror
  $<$<CXX_COMPILER_ID:Clang>:-Xclang -fno-pch-timestamp -Wno-deprecated-anon-enum-enum-conversion>)
target_compile_definitions(headroom_options INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_KEYWORDS QT_NO_FOREACH
  QT_NO_CAST_TO_ASCII QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_include_directories(headroom_options INTERFACE ${CMAKE_SOURCE_DIR})

# headroom_library(NAME FOLDER... ) builds headroom_NAME from every .cpp/.h/.qrc below the current folder.
function(headroom_library name)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
  if(NOT sources MATCHES "[.]cpp")
    list(APPEND sources ${CMAKE_SOURCE_DIR}/cmake/empty.cpp)
  endif()
  add_library(headroom_${name} STATIC ${sources})
  target_link_libraries(headroom_${name} PRIVATE headroom_options)
endfunction()

# headroom_tests(NAME PCH_FROM LINKS...) builds NAME_tests from every .cpp below the current folder.
function(headroom_tests name)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
  if(NOT sources)
    return()
  endif()
  add_executable(${name}_tests ${sources})
  target_link_libraries(${name}_tests PRIVATE headroom_options headroom_test_support ${ARGN})
  gtest_discover_tests(${name}_tests TEST_PREFIX "${name}." DISCOVERY_TIMEOUT 60 PROPERTIES TIMEOUT 300
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
endfunction()
