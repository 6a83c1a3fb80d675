package ua.cnap.portal.web.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ua.cnap.portal.card.InformationCard;
import ua.cnap.portal.card.RequiredDocument;
import ua.cnap.portal.catalogue.Group;
import ua.cnap.portal.catalogue.PublishedService;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.deadline.Term;
import ua.cnap.portal.fee.FeeCalculator;
import ua.cnap.portal.fee.FeeDue;
import ua.cnap.portal.fee.SubsistenceMinimum;
import ua.cnap.portal.forms.LocalizedText;
import ua.cnap.portal.kernel.EditorialMark;
import ua.cnap.portal.web.ui.JsonBuilders;
import ua.cnap.portal.web.ui.Language;
import ua.cnap.portal.web.ui.Sentences;

/** Writes services and centres for programs; what is not certain is left out or marked like on the pages. */
@ApplicationScoped
public class ServiceJson {
    private static final FeeCalculator FEES = new FeeCalculator(SubsistenceMinimum.known());

    @Inject
    Clock clock;

    /** What a list says of a service. */
    JsonObjectBuilder line(PublishedService service) {
        LocalDate today = LocalDate.now(clock);
        JsonObjectBuilder json = JsonBuilders.object()
                .add("code", service.code())
                .add("name", text(service.name()))
                .add("sphere", service.sphere().id())
                .add(
                        "lifeSituations",
                        strings(service.situations().stream().map(Group::id).toList()))
                .add(
                        "applicants",
                        strings(service.card().applicantKinds().stream()
                                .map(Enum::name)
                                .sorted()
                                .toList()))
                .add("applyHere", service.isOpenForApplications(today))
                .add("withdrawn", service.isWithdrawnOn(today));
        service.nationalId().ifPresent(id -> json.add("nationalId", id));
        service.provider().ifPresent(provider -> json.add("provider", provider.id()));
        return json;
    }

    /** Everything that the information card says (Law 5203-VI, art. 8). */
    JsonObjectBuilder whole(PublishedService service) {
        InformationCard card = service.card();
        JsonObjectBuilder json = line(service)
                .add("term", term(card.term().term()))
                .add("fee", fee(card))
                .add("documents", documents(card.documents()))
                .add("howToApply", strings(card.howToApply()))
                .add("resultDelivery", strings(card.resultDelivery()))
                .add("refusalGrounds", texts(card.refusalGrounds()))
                .add("legalBasis", texts(card.legalBasis()))
                .add("centres", strings(service.centreIds().stream().sorted().toList()))
                .add("beingChecked", service.doubtful());
        readable(card.result().name()).ifPresent(result -> json.add("result", result));
        card.conditions().flatMap(this::readable).ifPresent(conditions -> json.add("conditions", conditions));
        card.appeal().flatMap(this::readable).ifPresent(appeal -> json.add("appeal", appeal));
        service.currentVersion().ifPresent(version -> json.add("cardVersion", version.number())
                .add("cardValidFrom", version.validFrom().toString()));
        return json;
    }

    /** A centre with what is certain of it. */
    JsonObjectBuilder centre(Centre centre) {
        JsonObjectBuilder json = JsonBuilders.object()
                .add("id", centre.id())
                .add("name", JsonBuilders.object().add("uk", centre.name()).add("en", centre.nameIn(Locale.ENGLISH)))
                .add(
                        "phones",
                        strings(centre.phones().stream()
                                .filter(phone -> phone.isCertain() && phone.number() != null)
                                .map(Centre.Phone::number)
                                .toList()));
        EditorialMark.certain(centre.address()).ifPresent(address -> json.add("address", address));
        EditorialMark.certain(centre.email()).ifPresent(email -> json.add("email", email));
        EditorialMark.certain(centre.website()).ifPresent(website -> json.add("website", website));
        EditorialMark.certain(centre.katottg()).ifPresent(code -> json.add("katottg", code));
        return json;
    }

    private JsonObjectBuilder fee(InformationCard card) {
        JsonArrayBuilder sums = JsonBuilders.array();
        for (FeeDue.Line line : FEES.listed(card.fee(), LocalDate.now(clock))) {
            JsonObjectBuilder sum = JsonBuilders.object().add("name", text(line.name()));
            line.amount().ifPresent(amount -> sum.add("uah", amount.toPlainString()));
            sums.add(sum);
        }
        return JsonBuilders.object().add("kind", card.fee().kind().name()).add("sums", sums);
    }

    private JsonArrayBuilder documents(List<RequiredDocument> documents) {
        JsonArrayBuilder list = JsonBuilders.array();
        for (RequiredDocument document : documents) {
            JsonObjectBuilder json = JsonBuilders.object()
                    .add("name", text(document.name()))
                    .add("form", document.form())
                    .add("obtainedByAuthority", document.obtainedByAuthority());
            document.conditionText().flatMap(this::readable).ifPresent(condition -> json.add("condition", condition));
            list.add(json);
        }
        return list;
    }

    private static JsonObjectBuilder term(Term term) {
        return JsonBuilders.object()
                .add("value", term.value())
                .add("unit", term.unit().name());
    }

    private JsonArrayBuilder texts(List<LocalizedText> texts) {
        JsonArrayBuilder list = JsonBuilders.array();
        texts.stream().flatMap(text -> readable(text).stream()).forEach(list::add);
        return list;
    }

    private Optional<JsonObjectBuilder> readable(LocalizedText text) {
        return readable(text.uk(), Language.UKRAINIAN).map(said -> JsonBuilders.object()
                .add("uk", said)
                .add(
                        "en",
                        text.en().equals(text.uk())
                                ? said
                                : readable(text.en(), Locale.ENGLISH).orElse(said)));
    }

    private static Optional<String> readable(String text, Locale language) {
        return EditorialMark.readable(text, Sentences.in(language, "catalogue.beingChecked"));
    }

    private static JsonObjectBuilder text(LocalizedText text) {
        return JsonBuilders.object().add("uk", text.uk()).add("en", text.en());
    }

    private static JsonArrayBuilder strings(Collection<String> values) {
        return JsonBuilders.array(values);
    }
}
