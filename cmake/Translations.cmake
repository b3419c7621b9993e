# SPDX-License-Identifier: GPL-3.0-or-later
# Compiles resources/translations/*.ts into the target, where installTranslation() finds them.
# scripts/translate writes new texts into the .ts files.
find_program(LRELEASE_PROGRAM lrelease HINTS /usr/lib/qt6/bin REQUIRED)

function(headroom_translations target)
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/translations/*.ts)
  set(folder ${CMAKE_CURRENT_BINARY_DIR}/translations)
  foreach(source ${sources})
    get_filename_component(name ${source} NAME_WE)
    set(compiled ${folder}/${name}.qm)
    add_custom_command(OUTPUT ${compiled} DEPENDS ${source} VERBATIM
      COMMAND ${CMAKE_COMMAND} -E make_directory ${folder}
      COMMAND ${LRELEASE_PROGRAM} -silent ${source} -qm ${compiled})
    list(APPEND all ${compiled})
  endforeach()
  qt_add_resources(${target} translations PREFIX / BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${all})
endfunction()
