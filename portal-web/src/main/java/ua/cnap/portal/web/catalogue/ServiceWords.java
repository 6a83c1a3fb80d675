package ua.cnap.portal.web.catalogue;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.regex.Pattern;
import ua.cnap.portal.card.RequiredDocument;
import ua.cnap.portal.casework.ServedBy;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.catalogue.PublishedService;
import ua.cnap.portal.deadline.Term;
import ua.cnap.portal.fee.Fee;
import ua.cnap.portal.fee.FeeCalculator;
import ua.cnap.portal.fee.FeeDue;
import ua.cnap.portal.fee.FeeKind;
import ua.cnap.portal.fee.SubsistenceMinimum;
import ua.cnap.portal.forms.LocalizedText;
import ua.cnap.portal.kernel.EditorialMark;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.Plurals;
import ua.cnap.portal.web.ui.Sentences;

/** Says in words what services are made of: terms, fees of today, documents; never a doubtful thing as a fact. */
@Named("words")
@RequestScoped
public class ServiceWords {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final FeeCalculator FEES = new FeeCalculator(SubsistenceMinimum.known());

    @EJB
    BrowsingCatalogue catalogue;

    @Inject
    Language language;

    @Inject
    Sentences sentences;

    @Inject
    Clock clock;

    /** The service of a case: as registered; on an English page translated, if the catalogue has a translation. */
    public String serviceName(ServedBy service) {
        return translation(service).orElse(service.serviceName());
    }

    /** The language of that name. */
    public String serviceLanguage(ServedBy service) {
        return translation(service)
                .map(name -> language.getLocale())
                .orElse(Language.UKRAINIAN)
                .getLanguage();
    }

    private Optional<String> translation(ServedBy service) {
        return Optional.of(service.serviceCode())
                .filter(code -> language.isEnglish())
                .flatMap(catalogue::findService)
                .map(PublishedService::name)
                .filter(name -> !name.en().equals(name.uk()))
                .map(LocalizedText::en);
    }

    /** What a citizen may read of a text, in the language of the page; empty when it is only a guess. */
    public String readable(LocalizedText text) {
        String beingChecked = sentences.text("catalogue.beingChecked");
        Optional<String> ukrainian = EditorialMark.readable(text.uk(), beingChecked);
        return language.isEnglish() && !text.en().equals(text.uk())
                ? ukrainian.map(said -> translated(text, beingChecked)).orElse("")
                : ukrainian.orElse("");
    }

    /** The translation, whose doubt may be remarked in it or in the Ukrainian text only. */
    private static String translated(LocalizedText text, String beingChecked) {
        return EditorialMark.isOn(text.uk()) && !EditorialMark.isOn(text.en())
                ? text.en() + " (" + beingChecked + ")"
                : EditorialMark.readable(text.en(), beingChecked).orElse("");
    }

    /** The same of a text that may be absent. */
    public String readable(Optional<LocalizedText> text) {
        return text.map(this::readable).orElse("");
    }

    /** What a citizen may read of a text that has no translation. */
    public String said(Optional<String> text) {
        return text.flatMap(EditorialMark::certain).orElse("");
    }

    /** What a citizen may read of a text, as a sentence of its own. */
    public String sentence(Optional<LocalizedText> text) {
        String said = readable(text);
        return said.isEmpty() ? "" : said.substring(0, 1).toUpperCase(language.getLocale()) + said.substring(1);
    }

    /** Of several texts those that a citizen may read. */
    public List<String> readableList(List<LocalizedText> texts) {
        return texts.stream()
                .map(this::readable)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** A note, if nothing in it is still being checked. */
    public String certain(Optional<LocalizedText> text) {
        return text.filter(note -> EditorialMark.certain(note.uk()).isPresent())
                .map(note -> note.in(language.getLocale()))
                .orElse("");
    }

    /** «10 календарних днів». */
    public String term(Term term) {
        return term.unit().isCounted()
                ? counted("TermUnit." + term.unit(), term.value())
                : sentences.text("TermUnit." + term.unit());
    }

    /** The term of a service in one line. */
    public String term(PublishedService service) {
        return term(service.card().term().term());
    }

    /** A number with its word in the right form. */
    public String counted(String key, long number) {
        return sentences.text(key + "." + Plurals.form(number), number);
    }

    /** The fee of today in one line: free, a sum, or the smallest of several. */
    public String fee(PublishedService service) {
        Fee fee = service.card().fee();
        if (fee.kind() == FeeKind.FREE) {
            return sentences.text("catalogue.free");
        }
        List<FeeDue.Line> lines = FEES.alternatives(fee, LocalDate.now(clock));
        Optional<String> least = lines.stream()
                .flatMap(line -> line.amount().stream())
                .min(Comparator.naturalOrder())
                .map(this::money);
        return least.map(sum -> lines.size() > 1 ? sentences.text("catalogue.fromFee", sum) : sum)
                .orElseGet(() ->
                        sentences.text(fee.kind() == FeeKind.TARIFF ? "catalogue.tariff" : "catalogue.amountUnknown"));
    }

    /** Every sum of the fee as it is today. */
    public List<FeeDue.Line> feeLines(PublishedService service) {
        return FEES.listed(service.card().fee(), LocalDate.now(clock));
    }

    /** Who does not pay. */
    public List<String> exemptions(Fee fee) {
        return readableList(fee.exemptions().stream().map(Fee.Exemption::name).toList());
    }

    /** Whether the service can be applied for here today. */
    public boolean isOpen(PublishedService service) {
        return service.isOpenForApplications(LocalDate.now(clock));
    }

    /** Whether the service is no longer given. */
    public boolean isWithdrawn(PublishedService service) {
        return service.isWithdrawnOn(LocalDate.now(clock));
    }

    /** One sum in words. */
    public String amount(FeeDue.Line line) {
        return line.amount().map(this::money).orElseGet(() -> sentences.text("catalogue.amountUnknown"));
    }

    /** «паспорт — оригінал». */
    public String document(RequiredDocument document) {
        String form = named("DocumentBrought", document.form());
        return readable(document.name()) + (form.isEmpty() ? "" : " — " + form);
    }

    /** Words for several values of one kind; a code that the portal has no word for is left out, words are kept. */
    public List<String> named(String kind, List<String> values) {
        return values.stream()
                .map(value -> CODE.matcher(value).matches() ? named(kind, value) : said(Optional.of(value)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The word for a value, or nothing. */
    public String named(String kind, String value) {
        try {
            return sentences.text(kind + "." + value);
        } catch (MissingResourceException unknown) {
            return "";
        }
    }

    /** A sum of money: «1 250,50 ₴», in English “UAH 1,250.50”. */
    public String money(BigDecimal sum) {
        NumberFormat format = NumberFormat.getNumberInstance(language.getLocale());
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return language.isEnglish() ? "UAH " + format.format(sum) : format.format(sum) + "\u00a0₴";
    }
}
