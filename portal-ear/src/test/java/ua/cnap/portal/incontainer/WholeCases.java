package ua.cnap.portal.incontainer;

/** What makes a case whole: asked of the database itself, byte by byte. */
public final class WholeCases {
    /** Numbers of the cases of a centre that lack something of what was filed or of what follows from filing. */
    public static final String BROKEN = """
            select c.number from casework_case c
             where c.centre_id = ?
               and not (exists (select from casework_inventory_line l where l.case_id = c.id)
                    and exists (select from casework_routing_entry r where r.case_id = c.id)
                    and exists (select from casework_signature_check k where k.case_id = c.id)
                    and exists (select from status_feedback f where f.case_id = c.id)
                    and exists (select from notification_letter n where n.case_id = c.id)
                    and exists (select from submission_application a
                                 where a.id = c.application_id and a.status = 'SUBMITTED')
                    and (select count(distinct d.kind) from casework_document d where d.case_id = c.id) >= 3
                    and not exists (select from casework_document d left join storage_file s on s.id = d.file_id
                                     where d.case_id = c.id
                                       and (s.id is null or s.size <> length(s.content) or s.size = 0
                                            or s.sha256 <> encode(sha256(s.content), 'hex'))))
            """;

    /** The numbers in the year's order of a centre's cases. */
    public static final String SEQUENCES = "select sequence from casework_case where centre_id = ? order by sequence";

    private WholeCases() {}
}
