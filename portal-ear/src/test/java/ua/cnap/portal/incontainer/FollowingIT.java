package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.casework.CaseMove;
import ua.cnap.portal.casework.MovingCase;
import ua.cnap.portal.casework.Particular;
import ua.cnap.portal.casework.ReadingCase;
import ua.cnap.portal.casework.Receipt;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.receipt.ReadingReceipts;
import ua.cnap.portal.status.FollowingCase;
import ua.cnap.portal.status.FollowingRefused;

@Tag("R-201")
class FollowingIT extends InContainer {
    private static final String EJB = "java:global/portal/portal-ejb/";
    private static final String CENTRE = "it-usual";
    private static final StaffMember CLERK = new StaffMember("Коваленко Олена Іванівна", CENTRE);

    @Resource(lookup = "java:jboss/UserTransaction")
    UserTransaction transaction;

    @Inject
    Counter counter;

    @Inject
    Registry registry;

    @EJB(lookup = EJB + "ReadingReceipts!ua.cnap.portal.receipt.ReadingReceipts")
    ReadingReceipts receipts;

    @EJB(lookup = EJB + "FollowingCase!ua.cnap.portal.status.FollowingCase")
    FollowingCase following;

    @EJB(lookup = EJB + "MovingCase!ua.cnap.portal.casework.MovingCase")
    MovingCase moving;

    @EJB(lookup = EJB + "ReadingCase!ua.cnap.portal.casework.ReadingCase")
    ReadingCase reading;

    private final String mailbox = UUID.randomUUID() + "@cnap.test";
    private final String from = UUID.randomUUID().toString();
    private long caseId;
    private String code;

    @BeforeEach
    void register() {
        counter.open();
        UUID id = counter.draft(DemoPeople.PROPRIETOR, Counter.SERVICE, CENTRE);
        byte[] signature =
                Counter.detached(DemoPeople.key("sole-proprietor"), counter.prepare(DemoPeople.PROPRIETOR, id));
        Receipt receipt = counter.file(DemoPeople.PROPRIETOR, id, signature);
        caseId = receipt.caseId();
        code = As.CITIZEN
                .call(() -> receipts.open(DemoPeople.PROPRIETOR, id))
                .code()
                .grouped();
    }

    @Test
    void a_follower_gets_letters_only_after_the_address_was_confirmed_and_until_they_are_ended() {
        following.ask(code, mailbox, "uk", from);
        move(CaseMove.HAND_OVER, Map.of());
        assertThat(letters("FOLLOW_CHANGED")).isZero();

        following.confirm(key(), from);
        move(CaseMove.RECEIVE, Map.of(Particular.PERSON, "Литвин Софія Андріївна"));
        assertThat(letters("FOLLOW_CHANGED")).isOne();

        following.end(key(), from);
        move(CaseMove.TAKE_RESULT, Map.of());
        assertThat(letters("FOLLOW_CHANGED")).isOne();
    }

    @Test
    void one_letter_tells_of_all_changes_that_were_made_before_it_was_sent() throws Exception {
        following.ask(code, mailbox, "uk", from);
        following.confirm(key(), from);

        transaction.begin();
        move(CaseMove.HAND_OVER, Map.of());
        move(CaseMove.RECEIVE, Map.of(Particular.PERSON, "Литвин Софія Андріївна"));
        transaction.commit();

        assertThat(letters("FOLLOW_CHANGED")).isOne();
    }

    @Test
    void whoever_asks_twenty_times_at_once_gets_one_letter() {
        Together.run(IntStream.range(0, 20)
                .mapToObj(any -> (Callable<Boolean>) () -> {
                    following.ask(code, mailbox, "uk", UUID.randomUUID().toString());
                    return true;
                })
                .toList());

        assertThat(letters("FOLLOW_CONFIRM")).isOne();
        assertThat(registry.count("select count(*) from status_follower where case_id = ?", caseId))
                .isOne();
    }

    @Test
    void letters_go_to_five_addresses_of_a_case() {
        for (String each : List.of("a", "b", "c", "d", "e")) {
            following.ask(code, each + mailbox, "uk", from);
        }

        assertThatExceptionOfType(FollowingRefused.class)
                .isThrownBy(() -> following.ask(code, mailbox, "uk", from))
                .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo("error.following.tooMany"));
    }

    @Test
    void what_is_no_address_an_unknown_code_and_a_forged_key_are_refused() {
        assertThatExceptionOfType(FollowingRefused.class)
                .isThrownBy(() -> following.ask(code, "olena at cnap.test", "uk", from));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> following.ask("0000-0000-00000", mailbox, "uk", from));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> following.confirm(UUID.randomUUID().toString(), from));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> following.end("'; drop table x", from));
    }

    private void move(CaseMove move, Map<Particular, String> said) {
        As.CLERK.call(() -> {
            int seen = reading.open(CLERK, caseId, "uk").routing().size();
            moving.move(CLERK, caseId, seen, move, said);
            return move;
        });
    }

    private String key() {
        return registry.value(
                "select id::text from status_follower where case_id = ? and mailbox = ?", caseId, mailbox);
    }

    private long letters(String kind) {
        return registry.count(
                "select count(*) from notification_letter where case_id = ? and kind = ? and recipient = ?",
                caseId,
                kind,
                mailbox);
    }
}
