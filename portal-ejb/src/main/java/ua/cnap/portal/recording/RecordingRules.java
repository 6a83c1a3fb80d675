package ua.cnap.portal.recording;

import com.fasterxml.jackson.databind.JsonNode;
import ua.cnap.portal.centre.Centre;

/**
 * What a centre says of recordings of the reception.
 *
 * @param notice whether it records
 * @param days for how many days it keeps a recording
 */
public record RecordingRules(Notice notice, int days) {
    private static final int USUAL_DAYS = 30;

    /** What visitors are told. */
    public enum Notice {
        /** Запис не ведеться. */
        NONE,
        /** Може вестися. */
        MAY,
        /** Ведеться. */
        YES
    }

    /** The rules of a centre; one whose act is silent records nothing. */
    public static RecordingRules of(Centre centre) {
        JsonNode config = centre.config();
        Notice notice =
                switch (config.path("videoAudioRecording").asText()) {
                    case "MAY" -> Notice.MAY;
                    case "YES" -> Notice.YES;
                    default -> Notice.NONE;
                };
        int days = config.path("recordingDays").asInt();
        return new RecordingRules(notice, days > 0 ? days : USUAL_DAYS);
    }

    /** Whether there can be a recording. */
    public boolean isRecording() {
        return notice != Notice.NONE;
    }
}
