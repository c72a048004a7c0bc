/** What somebody is entrusted with, and where. */
export default {
  roles: {
    operator: '运维',
    district_officer: '区级干部',
    planner: '规划师',
    subdistrict_officer: '街道干部',
    community_staff: '居委会干部',
    venue_host: '场馆接待',
    committee_member: '共建委员会成员',
    volunteer: '志愿者',
    supporter: '支持方',
    wholeDistrict: '全区',
  },
}
