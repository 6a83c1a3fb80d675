package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.status.StatusNights;

/** Cases that ended are invented in a transaction that is rolled back: they have no chains and no numbers. */
@Tag("R-201")
class UsualTimeIT extends InContainer {
    @Resource(lookup = "java:jboss/UserTransaction")
    UserTransaction transaction;

    @Inject
    Counter counter;

    @Inject
    Registry registry;

    @EJB(lookup = "java:global/portal/portal-ejb/StatusNights!ua.cnap.portal.status.StatusNights")
    StatusNights nights;

    private long model;

    @BeforeEach
    void file() throws Exception {
        counter.open();
        UUID id = counter.draft(DemoPeople.PROPRIETOR, Counter.SERVICE, "it-usual");
        byte[] signature =
                Counter.detached(DemoPeople.key("sole-proprietor"), counter.prepare(DemoPeople.PROPRIETOR, id));
        model = counter.file(DemoPeople.PROPRIETOR, id, signature).caseId();
        transaction.begin();
    }

    @AfterEach
    void forget() throws Exception {
        transaction.rollback();
    }

    @Test
    void how_long_such_cases_took_is_told_without_the_pauses_of_their_terms() {
        for (int days = 1; days <= 9; days++) {
            ended("IT-USUAL", days);
        }
        long stopped = ended("IT-USUAL", 30);
        stop(stopped, 2, "PAUSED", 25);
        stop(stopped, 3, "RESUMED", 5);

        nights.work();

        assertThat(told("IT-USUAL")).isEqualTo("10 cases: 5 and 9 days; 1 stopped, 20 days");
    }

    @Test
    void a_term_that_was_still_stopped_when_the_result_came_stood_still_until_then() {
        for (int i = 0; i < 10; i++) {
            stop(ended("IT-STOPPED", 10), 2, "PAUSED", 4);
        }

        nights.work();

        assertThat(told("IT-STOPPED")).isEqualTo("10 cases: 6 and 6 days; 10 stopped, 4 days");
    }

    @Test
    void nine_cases_tell_nothing() {
        for (int days = 1; days <= 9; days++) {
            ended("IT-FEW", days);
        }

        nights.work();

        assertThat(registry.count("select count(*) from status_usual_time where service_code = 'IT-FEW'"))
                .isZero();
    }

    /** A case of this service whose result was ready yesterday, so many days after its registration. */
    private long ended(String service, int days) {
        return Long.parseLong(registry.value("""
                insert into casework_case
                select (jsonb_populate_record(c, jsonb_build_object(
                           'id', fresh.id, 'number', 'usual-' || fresh.id, 'sequence', 900000000 + fresh.id,
                           'application_id', null, 'service_code', ?::text,
                           'registered_at', now() - make_interval(days => 1 + ?), 'ready_at', now() - interval '1 day'))).*
                  from casework_case c, nextval(pg_get_serial_sequence('casework_case', 'id')) fresh(id)
                 where c.id = ?
                returning id
                """, service, days, model));
    }

    /** The term of a case was stopped, or ran on, so many days before its result was ready. */
    private void stop(long caseId, int position, String action, int daysBefore) {
        registry.change("""
                insert into casework_routing_entry (case_id, position, at, action, actor, details, previous_hash, hash)
                values (?, ?, now() - make_interval(days => 1 + ?), ?, '', '', '', ?)
                """, caseId, position, daysBefore, action, caseId + "-" + position);
    }

    private String told(String service) {
        return registry.value("""
                select format('%s cases: %s and %s days; %s stopped, %s days',
                              cases, half_within, most_within, paused, half_pause)
                  from status_usual_time where service_code = ?
                """, service);
    }
}
