# linli_embed_large(TARGET linli_app NAMESPACE linli::app FUNCTION page_files
#                   BASE folder FILES a b …)
#
# As linli_embed, for megabytes: the assembler takes the files as they are
# (.incbin), where a string literal would pass through the whole compiler.
function(linli_embed_large)
  cmake_parse_arguments(E "" "TARGET;NAMESPACE;FUNCTION;BASE" "FILES" ${ARGN})
  set(out ${CMAKE_CURRENT_BINARY_DIR}/${E_TARGET}_${E_FUNCTION}.cc)
  set(assembly "")
  set(symbols "")
  set(entries "")
  set(i 0)
  foreach(file IN LISTS E_FILES)
    set(symbol "linli_${E_FUNCTION}_${i}")
    file(RELATIVE_PATH name ${E_BASE} ${file})
    string(APPEND assembly
      "asm(\".pushsection .rodata\\n.balign 16\\n.global ${symbol}\\n"
      ".global ${symbol}_end\\n${symbol}:\\n.incbin \\\"${file}\\\"\\n"
      "${symbol}_end:\\n.byte 0\\n.popsection\");\n")
    string(APPEND symbols
      "extern char const ${symbol}[];\nextern char const ${symbol}_end[];\n")
    string(APPEND entries
      "      {\"${name}\", {${symbol}, static_cast<std::size_t>("
      "${symbol}_end - ${symbol})}},\n")
    math(EXPR i "${i} + 1")
  endforeach()
  file(CONFIGURE OUTPUT ${out} @ONLY CONTENT
"// Made by cmake/embed_large.cmake; do not edit.
#include <array>
#include <cstddef>
#include <span>

#include \"base/embedded.h\"

@assembly@
extern \"C\" {
@symbols@}

namespace @E_NAMESPACE@ {

std::span<linli::base::embedded_file const> @E_FUNCTION@();

std::span<linli::base::embedded_file const> @E_FUNCTION@() {
  static auto const kFiles = std::array<linli::base::embedded_file, @i@>{{
@entries@  }};
  return kFiles;
}

}  // namespace @E_NAMESPACE@
")
  set_source_files_properties(${out} PROPERTIES OBJECT_DEPENDS "${E_FILES}"
    COMPILE_OPTIONS -Wno-pedantic)
  target_sources(${E_TARGET} PRIVATE ${out})
endfunction()
