#pragma once

#include <map>
#include <string>
#include <vector>

#include "api/generated/types.h"

#include "contributions/contribution_store.h"
#include "contributions/ledger_store.h"
#include "contributions/supporter_store.h"
#include "contributions/thanks_store.h"
#include "people/caller.h"
#include "people/registry.h"

/// What operations answer, as the contract writes it.
namespace linli::contributions {

/// Answers for one caller, as far as they may see them. What many of them share
/// (a supporter) is read once; belongs to one read.
class answer_maker {
 public:
  answer_maker(people::registry const& r,
               store::reader& db,
               people::caller const& by)
      : r_{r}, db_{db}, by_{by} {}

  api::supporter line_of(supporter_row const& s);
  api::supporter_view view_of(supporter_row const& s);
  api::contribution line_of(contribution_row const& c);
  api::contribution_view view_of(contribution_row const& c);

 private:
  supporter_row const& supporter_of(contribution_row const& c);

  people::registry const& r_;
  store::reader& db_;
  people::caller const& by_;
  std::map<supporter_id, supporter_row> supporters_;
};

api::thanks_list to_api(std::vector<thanks_row> const& all);
api::ledger_line to_api(listed_move const& m, std::string const& district);

/// What a movement is for, in the words of people: a receipt's number, or what
/// something was used for.
std::string said_of(listed_move const& m, std::string const& district);

/// A year ago: what is thanked for.
base::instant thanked_since(base::instant now);

}  // namespace linli::contributions
