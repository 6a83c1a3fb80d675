package ua.cnap.portal.regime;

import static ua.cnap.portal.regime.ConsideringBody.AUTHORISED;
import static ua.cnap.portal.regime.ConsideringBody.CENTRE;
import static ua.cnap.portal.regime.ConsideringBody.HEAD;
import static ua.cnap.portal.regime.ConsideringBody.PROVIDER;
import static ua.cnap.portal.regime.ConsideringBody.UTILITY;
import static ua.cnap.portal.regime.Regime.Identity.CONTACT;
import static ua.cnap.portal.regime.Regime.Identity.NAME_AND_ADDRESS;
import static ua.cnap.portal.regime.Regime.Identity.NAME_AND_CONTACT;
import static ua.cnap.portal.regime.Regime.Identity.NOBODY;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import ua.cnap.portal.deadline.Term;
import ua.cnap.portal.deadline.TermUnit;

/** What somebody turns to a centre with (вид звернення): each has a series of numbers and a regime of its own. */
public enum AppealKind {
    /** Скарга на рішення, на результат послуги: passed on the next day to the body that considers it. */
    RESULT_COMPLAINT("СР", Regime.days("2073-IX", "78–85", 30, PROVIDER, NAME_AND_ADDRESS)),
    /** Скарга на дії чи бездіяльність працівників; never considered by who is complained of. */
    STAFF_COMPLAINT("СП", Regime.ofCitizens("16, 20")),
    /** Пропозиція (зауваження, R-163). */
    PROPOSAL("ПР", Regime.ofCitizens("3, 14, 20")),
    /** Заява (клопотання, R-163). */
    PETITION("ЗА", Regime.ofCitizens("3, 15, 20")),
    /** Скарга громадянина on anything else. */
    COMPLAINT("СК", Regime.ofCitizens("3, 16, 20")),
    /** Запит на публічну інформацію: five working days, twenty once prolonged. */
    INFORMATION_REQUEST(
            "ЗІ",
            Regime.workingDays("2939-VI", "19, 20", 5, CENTRE, NAME_AND_CONTACT)
                    .upTo(new Term(20, TermUnit.WORKING_DAYS))),
    /** The same about what endangers life, freedom or the environment: forty-eight hours, whatever days these are. */
    URGENT_REQUEST(
            "ТЗ", Regime.days("2939-VI", "20", 2, CENTRE, NAME_AND_CONTACT).inHaste()),
    /** Запит щодо своїх персональних даних: thirty days; access to one's own data is never put off. */
    PERSONAL_DATA_REQUEST("ПД", Regime.days("2297-VI", "8, 16, 17", 30, CENTRE, NAME_AND_ADDRESS)),
    /** Запитання; no law sets its term, so it is as short as for information. */
    ENQUIRY("ЗП", Regime.workingDays("5203-VI", "6", 5, CENTRE, CONTACT)),
    /** Запис у книзі відгуків і пропозицій, published with its reply. */
    BOOK_ENTRY("КВ", Regime.days("393/96-ВР", "20", 15, HEAD, NOBODY)),
    /**
     * Повідомлення про корупцію, read by the authorised person alone: ten working days for the first review; where it
     * has to be checked, thirty days altogether, as for one that is anonymous.
     */
    CORRUPTION_REPORT(
            "ПК",
            Regime.workingDays("1700-VII", "53-2", 10, AUTHORISED, NOBODY).upTo(new Term(30, TermUnit.CALENDAR_DAYS))),
    /** Заявка про аварію в житлово-комунальному господарстві (90-10-10, R-167). */
    EMERGENCY("АВ", Regime.of("393/96-ВР", "20", new Term(0, TermUnit.IMMEDIATE), UTILITY, NOBODY)),
    /** Особистий прийом керівництвом; the card goes to the head on the same day. */
    PERSONAL_RECEPTION("ОП", Regime.ofCitizens("22, 23")),
    /** Звернення на «пряму» телефонну лінію. */
    DIRECT_LINE("ПЛ", Regime.ofCitizens("5, 20")),
    /** Депутатське звернення: ten days, altogether thirty; the same for deputies of councils (Law 93-IV, art. 13). */
    DEPUTY_REQUEST(
            "ДЗ", Regime.days("2790-XII", "16", 10, HEAD, NAME_AND_CONTACT).upTo(new Term(30, TermUnit.CALENDAR_DAYS))),
    /** Адвокатський запит: five working days, twenty once prolonged. */
    ADVOCATE_REQUEST(
            "АЗ",
            Regime.workingDays("5076-VI", "24", 5, HEAD, NAME_AND_CONTACT).upTo(new Term(20, TermUnit.WORKING_DAYS)));

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final String series;
    private final Regime regime;

    AppealKind(String series, Regime regime) {
        this.series = series;
        this.regime = regime;
    }

    /** The kind with this name. */
    public static Optional<AppealKind> named(String name) {
        return Stream.of(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }

    /** What it is called, in Ukrainian or English. */
    public String nameIn(Locale locale) {
        Locale known = "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.ROOT;
        return ResourceBundle.getBundle("ua.cnap.portal.regime.KindWords", known, NO_FALLBACK)
                .getString(name());
    }

    /** What its numbers begin with. */
    public String series() {
        return series;
    }

    /** How the law has it considered. */
    public Regime regime() {
        return regime;
    }

    /** Whether it may be filed on the web; the others are entered by staff who hear or receive them. */
    public boolean isFiledOnline() {
        return switch (this) {
            case EMERGENCY, PERSONAL_RECEPTION, DIRECT_LINE, DEPUTY_REQUEST, ADVOCATE_REQUEST -> false;
            default -> true;
        };
    }

    /** Whether it says about which person of the centre it is. */
    public boolean isAboutStaff() {
        return this == STAFF_COMPLAINT;
    }

    /** Whether only the authorised person may read it. */
    public boolean isConfidential() {
        return this == CORRUPTION_REPORT;
    }

    /** Whether it is about a place: where the accident is. */
    public boolean hasPlace() {
        return this == EMERGENCY;
    }

    /** Whether it and its reply are published. */
    public boolean isPublished() {
        return this == BOOK_ENTRY;
    }
}
