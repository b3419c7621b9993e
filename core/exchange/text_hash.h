// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace headroom {

// A quick hash of text, the same for a string and a view of one.
struct TextHash {
    using is_transparent = void;
    size_t operator()(std::string_view text) const noexcept;
};

// Something kept for each of many texts, looked up without copying the text.
template <typename Value>
using TextMap = std::unordered_map<std::string, Value, TextHash, std::equal_to<>>;

}  // namespace headroom
