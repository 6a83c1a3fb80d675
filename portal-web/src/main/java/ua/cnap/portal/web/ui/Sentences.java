package ua.cnap.portal.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import ua.cnap.portal.forms.LocalizedText;
import ua.cnap.portal.kernel.BusinessException;

/** Sentences of the message bundle, in the language of the page. */
@Named
@RequestScoped
public class Sentences {
    private static final String BUNDLE = "ua.cnap.portal.web.Messages";

    @Inject
    Language language;

    /** The sentence with this key; its placeholders take the values in order. */
    public String text(String key, Object... values) {
        return in(language.getLocale(), key, values);
    }

    /** The sentence of a refusal; names of the card, and what a constant means, in the language of the page. */
    public String text(BusinessException refusal) {
        return text(
                refusal.messageKey(),
                refusal.arguments().stream().map(this::inWords).toArray());
    }

    private Object inWords(Object argument) {
        if (argument instanceof LocalizedText name) {
            return "«" + language.words(name) + "»";
        }
        if (argument instanceof Enum<?> constant) {
            return text(constant.getDeclaringClass().getSimpleName() + "." + constant);
        }
        return argument instanceof List<?> names
                ? names.stream().map(this::inWords).map(String::valueOf).collect(Collectors.joining(", "))
                : argument;
    }

    /** The sentence in a given language. */
    public static String in(Locale locale, String key, Object... values) {
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, locale, NO_FALLBACK);
        return values.length == 0
                ? bundle.getString(key)
                : new MessageFormat(bundle.getString(key), locale).format(values);
    }

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
}
