package ua.cnap.portal.web.ui;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/**
 * Lets no button of a page act unless the page's own form was sent. What a forged, altered or outdated form brings is
 * shown again with the reason, and pressing the button once more sends it with a token of today.
 */
public class ForgedForms implements PhaseListener {
    @Override
    public void beforePhase(PhaseEvent event) {
        if (CDI.current().select(FormTokens.class).get().isRefused()) {
            event.getFacesContext().renderResponse();
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        // nothing is left to do
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.INVOKE_APPLICATION;
    }
}
