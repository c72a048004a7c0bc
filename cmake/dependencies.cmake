# Everything comes from Debian 12 (or 13); nothing is downloaded here.
find_package(Threads REQUIRED)
find_package(fmt REQUIRED)
find_package(spdlog REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(CLI11 REQUIRED)
find_package(tomlplusplus REQUIRED)
find_package(ICU REQUIRED COMPONENTS uc i18n data)
find_package(ZLIB REQUIRED)
find_package(BZip2 REQUIRED)
find_package(EXPAT REQUIRED)
find_package(GDAL REQUIRED)
find_package(SQLite3 REQUIRED)
find_package(KOpeningHours REQUIRED)
find_package(OpenSSL REQUIRED)
find_package(CURL REQUIRED)
find_package(prometheus-cpp REQUIRED)

find_path(OSMIUM_INCLUDE_DIR osmium/version.hpp REQUIRED)
find_path(SOCI_INCLUDE_DIR soci/soci.h REQUIRED)
find_library(SOCI_CORE_LIBRARY soci_core REQUIRED)
find_library(SOCI_SQLITE3_LIBRARY soci_sqlite3 REQUIRED)
find_library(SOCI_POSTGRESQL_LIBRARY soci_postgresql REQUIRED)
find_path(PQ_INCLUDE_DIR libpq-fe.h PATH_SUFFIXES postgresql REQUIRED)
find_library(PQ_LIBRARY pq REQUIRED)
find_path(RESTINIO_INCLUDE_DIR restinio/all.hpp REQUIRED)
find_library(HTTP_PARSER_LIBRARY http_parser REQUIRED)
find_path(SODIUM_INCLUDE_DIR sodium.h REQUIRED)
find_library(SODIUM_LIBRARY sodium REQUIRED)
find_path(VALIJSON_INCLUDE_DIR valijson/validator.hpp REQUIRED)
find_path(XLSXWRITER_INCLUDE_DIR xlsxwriter.h REQUIRED)
find_library(XLSXWRITER_LIBRARY xlsxwriter REQUIRED)
find_library(JEMALLOC_LIBRARY jemalloc REQUIRED)

# Third-party headers are system headers: our warnings are not for them.
add_library(linli_osmium INTERFACE)
target_include_directories(linli_osmium SYSTEM INTERFACE ${OSMIUM_INCLUDE_DIR})
target_link_libraries(linli_osmium INTERFACE ZLIB::ZLIB BZip2::BZip2
  EXPAT::EXPAT Threads::Threads)

add_library(linli_soci INTERFACE)
target_include_directories(linli_soci SYSTEM INTERFACE ${SOCI_INCLUDE_DIR}
  ${PQ_INCLUDE_DIR})
target_link_libraries(linli_soci INTERFACE ${SOCI_SQLITE3_LIBRARY}
  ${SOCI_POSTGRESQL_LIBRARY} ${SOCI_CORE_LIBRARY} SQLite::SQLite3
  ${PQ_LIBRARY} ${CMAKE_DL_LIBS})

add_library(linli_restinio INTERFACE)
target_include_directories(linli_restinio SYSTEM INTERFACE
  ${RESTINIO_INCLUDE_DIR})
target_compile_definitions(linli_restinio INTERFACE ASIO_STANDALONE)
target_link_libraries(linli_restinio INTERFACE ${HTTP_PARSER_LIBRARY}
  fmt::fmt Threads::Threads)

add_library(linli_valijson INTERFACE)
target_include_directories(linli_valijson SYSTEM INTERFACE
  ${VALIJSON_INCLUDE_DIR})
target_link_libraries(linli_valijson INTERFACE nlohmann_json::nlohmann_json)

find_path(QRENCODE_INCLUDE_DIR qrencode.h REQUIRED)
find_library(QRENCODE_LIBRARY qrencode REQUIRED)
add_library(linli_qrencode INTERFACE)
target_include_directories(linli_qrencode SYSTEM INTERFACE
  ${QRENCODE_INCLUDE_DIR})
target_link_libraries(linli_qrencode INTERFACE ${QRENCODE_LIBRARY})

find_package(PkgConfig REQUIRED)
pkg_check_modules(PANGOCAIRO REQUIRED IMPORTED_TARGET pangocairo cairo-pdf)
add_library(linli_pangocairo INTERFACE)
target_link_libraries(linli_pangocairo INTERFACE PkgConfig::PANGOCAIRO)

find_path(ICAL_INCLUDE_DIR libical/ical.h REQUIRED)
find_library(ICAL_LIBRARY ical REQUIRED)
add_library(linli_ical INTERFACE)
target_include_directories(linli_ical SYSTEM INTERFACE ${ICAL_INCLUDE_DIR})
target_link_libraries(linli_ical INTERFACE ${ICAL_LIBRARY})

add_library(linli_sodium INTERFACE)
target_include_directories(linli_sodium SYSTEM INTERFACE ${SODIUM_INCLUDE_DIR})
target_link_libraries(linli_sodium INTERFACE ${SODIUM_LIBRARY})

add_library(linli_xlsxwriter INTERFACE)
target_include_directories(linli_xlsxwriter SYSTEM INTERFACE
  ${XLSXWRITER_INCLUDE_DIR})
target_link_libraries(linli_xlsxwriter INTERFACE ${XLSXWRITER_LIBRARY}
  ZLIB::ZLIB)

if(LINLI_TESTS)
  find_package(GTest REQUIRED)
  find_package(rapidcheck REQUIRED)
endif()
if(LINLI_BENCH)
  find_package(benchmark REQUIRED)
endif()
