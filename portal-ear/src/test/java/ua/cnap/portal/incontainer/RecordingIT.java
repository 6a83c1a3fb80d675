package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.identity.StaffMember;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.recording.ForgettingRecordings;
import ua.cnap.portal.recording.LinkedRecording;
import ua.cnap.portal.recording.LinkingRecordings;
import ua.cnap.portal.recording.RecordingRefused;

@Tag("R-091")
class RecordingIT extends InContainer {
    private static final String EJB = "java:global/portal/portal-ejb/";
    private static final int DAYS = 20;

    @EJB(lookup = EJB + "LinkingRecordings!ua.cnap.portal.recording.LinkingRecordings")
    LinkingRecordings linking;

    @EJB(lookup = EJB + "ForgettingRecordings!ua.cnap.portal.recording.ForgettingRecordings")
    ForgettingRecordings forgetting;

    @Inject
    RegulatedCentre centres;

    @Inject
    Registry registry;

    private LocalDate day;
    private StaffMember clerk;
    private long caseId;

    @BeforeEach
    void a_case_of_a_centre_that_records() {
        String centre = centres.open("{\"videoAudioRecording\": \"MAY\", \"recordingDays\": %d}".formatted(DAYS));
        clerk = RegulatedCentre.clerkOf(centre);
        caseId = centres.take(clerk, Map.of());
        day = RegulatedCentre.today().minusDays(2);
    }

    @Test
    void a_case_names_a_recording_once_until_the_centre_keeps_it_no_longer() {
        link(clerk, " cam-3/000127 ", day);
        link(clerk, "cam-3/000127", day);

        assertThat(ofCase(clerk))
                .extracting(LinkedRecording::recording, LinkedRecording::keepUntil, LinkedRecording::linkedBy)
                .containsExactly(tuple("cam-3/000127", day.plusDays(DAYS), clerk.fullName()));

        registry.change(
                "update recording_link set recorded_on = recorded_on - 60, keep_until = keep_until - 60 where case_id = ?",
                caseId);
        assertThat(ofCase(clerk)).isEmpty();
        forgetting.forget();
        assertThat(registry.count("select count(*) from recording_link where case_id = ?", caseId))
                .isZero();
    }

    @Test
    void a_recording_has_a_number_and_a_day_on_which_it_can_have_been_made_and_is_still_kept() {
        for (String typed : List.of("", " ", "7".repeat(LinkingRecordings.LONGEST + 1))) {
            assertThatExceptionOfType(RecordingRefused.class).isThrownBy(() -> link(clerk, typed, day));
        }
        assertThatExceptionOfType(RecordingRefused.class).isThrownBy(() -> link(clerk, "1", null));
        assertThatExceptionOfType(RecordingRefused.class).isThrownBy(() -> link(clerk, "1", day.plusDays(9)));
        assertThatExceptionOfType(RecordingRefused.class).isThrownBy(() -> link(clerk, "1", day.minusDays(DAYS)));
        assertThat(ofCase(clerk)).isEmpty();
    }

    @Test
    void a_clerk_of_another_centre_names_and_sees_none_and_a_centre_that_does_not_record_has_none() {
        StaffMember stranger = RegulatedCentre.clerkOf(centres.open("{\"videoAudioRecording\": \"YES\"}"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> link(stranger, "1", day));
        link(clerk, "1", day);
        assertThat(ofCase(stranger)).isEmpty();

        StaffMember unrecorded = RegulatedCentre.clerkOf(centres.open("{}"));
        long other = centres.take(unrecorded, Map.of());
        assertThatExceptionOfType(RecordingRefused.class)
                .isThrownBy(() -> As.CLERK.call(() -> {
                    linking.link(unrecorded, other, "1", Optional.of(day));
                    return other;
                }));
    }

    private void link(StaffMember person, String typed, LocalDate recordedOn) {
        As.CLERK.call(() -> {
            linking.link(person, caseId, typed, Optional.ofNullable(recordedOn));
            return caseId;
        });
    }

    private List<LinkedRecording> ofCase(StaffMember person) {
        return As.CLERK.call(() -> linking.of(person, caseId));
    }
}
