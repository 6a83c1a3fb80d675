package ua.cnap.portal.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.recording.RecordingRules;
import ua.cnap.portal.web.ui.Sentences;

/** What visitors are told of recordings of the reception. */
@Named
@RequestScoped
public class RecordingNotice {
    @Inject
    Sentences sentences;

    /** The notice of a centre, empty when it records nothing. */
    public String of(Centre centre) {
        RecordingRules rules = RecordingRules.of(centre);
        return rules.isRecording()
                ? sentences.text("RecordingRules." + rules.notice()) + " "
                        + sentences.text("RecordingRules.kept", rules.days())
                : "";
    }
}
