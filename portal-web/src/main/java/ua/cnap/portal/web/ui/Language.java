package ua.cnap.portal.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import ua.cnap.portal.forms.LocalizedText;

/** The language of the page: Ukrainian, the language of the state (Law 2704-VIII), unless the address says English. */
@Named
@RequestScoped
public class Language {
    /** Ukrainian, the default everywhere. */
    public static final Locale UKRAINIAN = Locale.forLanguageTag("uk");

    @Inject
    HttpServletRequest request;

    public Locale getLocale() {
        return request.getAttribute(PublicAddresses.LOCALE) instanceof Locale locale ? locale : UKRAINIAN;
    }

    public String getTag() {
        return getLocale().getLanguage();
    }

    public boolean isEnglish() {
        return Locale.ENGLISH.equals(getLocale());
    }

    /** A text of the catalogue in the language of this page. */
    public String words(LocalizedText text) {
        return text.in(getLocale());
    }

    /** The language of such a text on this page: Ukrainian where it has no translation. */
    public String of(LocalizedText text) {
        return text.languageIn(getLocale());
    }

    /** An address inside the portal in the language of this page. */
    public String href(String address) {
        return isEnglish() ? "/en" + ("/".equals(address) ? "" : address) : address;
    }

    /** The same page in the other language, with its query. */
    public String getOther() {
        String address = String.valueOf(request.getAttribute(PublicAddresses.ADDRESS));
        String query =
                request.getAttribute("jakarta.servlet.forward.query_string") instanceof String text ? "?" + text : "";
        String path = isEnglish() ? address : "/en" + ("/".equals(address) ? "" : address);
        return path + query;
    }
}
