package ua.cnap.portal.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The tables that the rows of many cases are copied into, in the order that their references ask for. */
final class CaseTables {
    final CopyTable applications = new CopyTable(
            "submission_application",
            "id, owner_id, service_code, card_version_id, centre_id, applicant_kind, status, step, answers, begun_at,"
                    + " saved_at, paper_id, data_id, prepared_at, version");
    final CopyTable cases = new CopyTable(
            "casework_case",
            "id, number, centre_id, year, sequence, application_id, owner_id, provided_here, service_code, service_name,"
                    + " card_version_id, provider_name, channel, status, registered_at, due_on, term, due_rule,"
                    + " due_rule_en, fee, fee_amount, applicant_kind, applicant_name, applicant_sex,"
                    + " applicant_address, applicant_email, notify_by, deliver_by, administrator, ready_at, issued_at,"
                    + " note, signature_state, version, language, decision, refusal_ground, refusal_reasons");
    final CopyTable inventory = new CopyTable("casework_inventory_line", "case_id, position, edition, title, form");
    final CopyTable documents =
            new CopyTable("casework_document", "case_id, position, kind, title, file_name, file_id");
    final CopyTable entries = new CopyTable(
            "casework_routing_entry", "case_id, position, at, action, actor, details, previous_hash, hash");
    final CopyTable checks = new CopyTable(
            "casework_signature_check",
            "case_id, verdict, reason, report, protocol_uk, protocol_en, checked_at, attempts");
    final CopyTable feedback = new CopyTable("status_feedback", "case_id, seed, code_hash");
    final CopyTable terms = new CopyTable(
            "control_deadline",
            "id, case_id, kind, started_at, due_on, met_at, centre_id, term_value, term_unit, basis, calendar,"
                    + " calendar_owner, calendar_mark, still, strict_on, next_step_at");
    final CopyTable steps = new CopyTable("escalation_step", "deadline_id, step, centre_id, violation, at");
    final CopyTable tasks = new CopyTable(
            "escalation_task", "deadline_id, case_id, centre_id, addressee, step, created_at, done_at, done_by");
    final CopyTable stages = new CopyTable(
            "routing_stage",
            "case_id, centre_id, number, provider_id, name_uk, name_en, is_last, collegial, opened_at, due_on,"
                    + " received_at, received_by, passed_at, passed_by, conclusion");
    final CopyTable packages = new CopyTable(
            "intake_package",
            "case_id, centre_id, workplace, applicant_code, applicant_phone, collection_place, case_form,"
                    + " register_name, register_record, remark");
    final CopyTable checklist = new CopyTable("intake_checked_document", "case_id, position, title, mark");
    final CopyTable applicants =
            new CopyTable("intake_applicant", "centre_id, code, kind, name, sex, address, phone, email, seen_at");
    final CopyTable letters = new CopyTable(
            "notification_letter", "case_id, kind, recipient, language, written_at, tries, sent_at, about");
    final CopyTable openings = new CopyTable("access_entry", "case_id, at, reader, capacity, unit");

    void send(Connection connection) throws SQLException {
        for (CopyTable table : List.of(
                applications,
                cases,
                inventory,
                documents,
                entries,
                checks,
                feedback,
                terms,
                steps,
                tasks,
                stages,
                packages,
                checklist,
                applicants,
                letters,
                openings)) {
            table.send(connection);
        }
    }
}
