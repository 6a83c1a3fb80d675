package ua.cnap.portal.catalogue;

import java.util.Locale;
import ua.cnap.portal.forms.LocalizedText;

/** One group of one grouping: a life situation, a sphere of law or a provider. */
public record Group(Grouping grouping, String id, LocalizedText name) {
    /** The sphere of services that came with a card and no entry. */
    static final Group OTHER_SERVICES =
            new Group(Grouping.SPHERE, "other", new LocalizedText("Інші послуги", "Other services"));

    /** The name for a reader of this language. */
    public String nameIn(Locale locale) {
        return name.in(locale);
    }
}
