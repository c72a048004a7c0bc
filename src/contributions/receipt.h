#pragma once

#include <optional>
#include <string>
#include <vector>

#include "contributions/contribution.h"
#include "http/request.h"
#include "print/paper.h"

/// What a supporter is given for what came: one A4 page with its number. Pure.
namespace linli::contributions {

struct receipt {
  std::string number{};     // "310109-2026-0007"
  std::string date{};       // "2026-11-24", on the district's calendar
  std::string district{};   // its name
  std::string supporter{};  // its name
  std::string registration{};
  contribution_kind kind{};
  std::string title{};
  amount what{};
  std::string unit{};
  std::string note{};
  std::string link{};        // the supporter's page
  std::string instead_of{};  // number of the receipt it puts right
  std::string void_since{};  // a date; empty: it is good
  std::string void_why{};
  std::string right_one{};  // number of the receipt that puts it right
  bool is_demo{false};
};

/// The lines between the title and the foot: what it is called and what stands
/// there. Money and worth are in figures and in capital numerals.
struct receipt_line {
  std::string name{};
  std::string value{};
};
std::vector<receipt_line> lines_of(receipt const& r, http::language in);

/// How large lines are written so that what stands below them has room: 1 as a
/// rule, less for long words. Nothing when they do not fit on the page.
std::optional<double> scale_of(std::vector<receipt_line> const& lines);

std::string receipt_page(receipt const& r,
                         http::language in,
                         print::paper_format format = print::paper_format::pdf);

}  // namespace linli::contributions
