/** What somebody is entrusted with, and where. */
export default {
  roles: {
    operator: 'Operator',
    district_officer: 'District officer',
    planner: 'Planner',
    subdistrict_officer: 'Subdistrict officer',
    community_staff: 'Community staff',
    venue_host: 'Venue host',
    committee_member: 'Committee member',
    volunteer: 'Volunteer',
    supporter: 'Supporter',
    wholeDistrict: 'the whole district',
  },
}
