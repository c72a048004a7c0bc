/** What somebody is entrusted with, and where. */
export default {
  roles: {
    operator: '維運',
    district_officer: '區級幹部',
    planner: '規劃師',
    subdistrict_officer: '街道幹部',
    community_staff: '居委會幹部',
    venue_host: '場館接待',
    committee_member: '共建委員會成員',
    volunteer: '志願者',
    supporter: '支持方',
    wholeDistrict: '全區',
  },
}
