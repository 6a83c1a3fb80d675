package ua.cnap.portal.recording;

import ua.cnap.portal.kernel.BusinessException;

/** A recording cannot be named like that. */
public class RecordingRefused extends BusinessException {
    private static final long serialVersionUID = 1L;

    private RecordingRefused(String reason, Object... arguments) {
        super("error.recording." + reason, arguments);
    }

    static RecordingRefused withoutNumber(int longest) {
        return new RecordingRefused("withoutNumber", longest);
    }

    static RecordingRefused badDay() {
        return new RecordingRefused("badDay");
    }

    /** It is older than the days for which the centre keeps recordings. */
    static RecordingRefused notKept(int days) {
        return new RecordingRefused("notKept", days);
    }

    /** The regulation of the centre knows no recordings. */
    static RecordingRefused notRecording() {
        return new RecordingRefused("notRecording");
    }
}
