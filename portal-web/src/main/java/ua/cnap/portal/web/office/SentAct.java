package ua.cnap.portal.web.office;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import java.util.function.Supplier;
import ua.cnap.portal.kernel.BusinessException;
import ua.cnap.portal.kernel.NotFound;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.Redirect;
import ua.cnap.portal.web.ui.Sentences;

/**
 * What a plain form of an office page asks for: done, and led on from, so that a reload does not do it again; or refused with
 * a sentence, and the page is shown as it was typed; what is not there for the reader is not found. Each part of a page has
 * its own.
 */
@Dependent
public class SentAct {
    @Inject
    SentForm sent;

    @Inject
    Sentences sentences;

    @Inject
    Language language;

    @Inject
    Redirect redirect;

    private String refusal;

    /** Does whatever a form of the page asks for, by its name; unless it is refused, the page at this address follows. */
    public void then(String address, Consumer<String> work) {
        then(() -> address, work);
    }

    /** The same where what was done says which page follows. */
    public void then(Supplier<String> address, Consumer<String> work) {
        sent.act().ifPresent(act -> attempt(() -> work.accept(act), address));
    }

    /** Does the one thing that is asked for by this name; what other forms of the page ask for is done by others. */
    public void of(String name, String address, Runnable work) {
        sent.act().filter(name::equals).ifPresent(act -> attempt(work, () -> address));
    }

    private void attempt(Runnable work, Supplier<String> address) {
        try {
            work.run();
        } catch (NotFound missing) {
            throw missing;
        } catch (BusinessException refused) {
            refusal = sentences.text(refused);
        }
        if (refusal == null) {
            redirect.to(language.href(address.get()));
        }
    }

    /** Refuses what was sent with the sentence that has this key. */
    public void refuse(String key) {
        refusal = sentences.text(key);
    }

    /** Refuses what no form of the page asks for. */
    public void refuseUnknown() {
        refuse("error.move.unknown");
    }

    /** Why nothing was done, null when it was or nothing was asked for. */
    public String refusal() {
        return refusal;
    }
}
