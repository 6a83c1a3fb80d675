package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.audit.RegistryAudit;
import ua.cnap.portal.casework.RoutingEntry;
import ua.cnap.portal.casework.SealingRegistry;

@Tag("R-100")
class SealingIT extends InContainer {
    private static final String CENTRE = "it-sealed";
    private static final String SHEET = CENTRE + " 2020-00001";
    private static final Instant REGISTERED = Instant.parse("2020-01-01T08:00:00Z");

    @EJB(lookup = "java:global/portal/portal-ejb/SealingRegistry!ua.cnap.portal.casework.SealingRegistry")
    SealingRegistry sealing;

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    DataSource database;

    @Inject
    Registry registry;

    private long caseId;

    @BeforeEach
    void a_case_of_a_day_that_has_ended() {
        registry.change("""
                insert into casework_case (number, centre_id, year, sequence, service_code, service_name, card_version_id,
                       provider_name, channel, status, registered_at, term, due_rule, due_rule_en, fee, applicant_kind,
                       applicant_name, applicant_address, notify_by, deliver_by, administrator, note, signature_state,
                       version, language)
                values ('2020-00001', ?, 2020, 1, '77-01', 'Послуга', 1, 'Надавач', 'PORTAL', 'REGISTERED', ?, '5 днів',
                       '', '', 'Безоплатно', 'CITIZEN', 'Заявник', 'м. Київ', '', '', '', '', 'VALID', 0, 'uk')
                """, CENTRE, REGISTERED.atOffset(ZoneOffset.UTC));
        caseId = registry.count("select id from casework_case where centre_id = ?", CENTRE);
        enter(0, "", REGISTERED, "REGISTERED");
    }

    @AfterEach
    void nothing_of_it() {
        unguarded("delete from casework_routing_entry where case_id = ?", "casework_routing_entry", caseId);
        unguarded("delete from casework_day_seal where centre_id = ?", "casework_day_seal", CENTRE);
        registry.change("delete from casework_case where centre_id = ?", CENTRE);
    }

    @Test
    void a_day_that_has_ended_is_sealed_once() throws SQLException {
        sealing.seal();
        sealing.seal();

        assertThat(registry.column("select day || ' ' || entries from casework_day_seal where centre_id = ?", CENTRE))
                .containsExactly("2020-01-01 1");
        assertThat(audit()).isEmpty();
    }

    @Test
    void an_entry_that_comes_into_a_sealed_day_is_found_though_its_chain_is_whole() throws SQLException {
        sealing.seal();

        String previous = registry.value("select hash from casework_routing_entry where case_id = ?", caseId);
        enter(1, previous, REGISTERED.plusSeconds(60), "HANDED_OVER");

        assertThat(audit()).contains(new RegistryAudit.Fault("day", CENTRE + " 2020-01-01", 1));
    }

    private void enter(int position, String previous, Instant at, String action) {
        registry.change(
                """
                insert into casework_routing_entry (case_id, position, at, action, actor, details, previous_hash, hash)
                values (?, ?, ?, ?, '', '', ?, ?)
                """,
                caseId,
                position,
                at.atOffset(ZoneOffset.UTC),
                action,
                previous,
                RoutingEntry.hash(previous, SHEET, position, at, action, "", ""));
    }

    private Optional<RegistryAudit.Fault> audit() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return new RegistryAudit(connection).firstFault();
        }
    }

    private void unguarded(String command, String table, Object value) {
        registry.change("alter table " + table + " disable trigger " + table + "_final");
        try {
            registry.change(command, value);
        } finally {
            registry.change("alter table " + table + " enable trigger " + table + "_final");
        }
    }
}
