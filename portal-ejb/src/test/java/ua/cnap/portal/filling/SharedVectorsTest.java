package ua.cnap.portal.filling;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.answers.FieldError;
import ua.cnap.portal.answers.FillingContext;
import ua.cnap.portal.answers.FormInputs;
import ua.cnap.portal.card.CardFixture;
import ua.cnap.portal.forms.ApplicantKind;
import ua.cnap.portal.forms.Field;
import ua.cnap.portal.forms.Form;

/**
 * The verdicts of the server on many pages, kept in a file that the tests of the browser's script read too. After a change
 * of the rules the file is written anew by {@code -Dforms.vectors=write}.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SharedVectorsTest {
    private static final Path FILE = Path.of("../themes/src/main/signer/test/form-vectors.json");
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Locale UKRAINIAN = Locale.forLanguageTag("uk");
    private static final List<String> RIGHT = List.of(
            "main.title=Крамниця",
            "main.kind=A",
            "main.purposes=BUILD",
            "main.area=12,5",
            "main.from.day=1",
            "main.from.month=12",
            "main.from.year=2026",
            "main.home.katottg=UA56060250010051586",
            "main.home.street=Незалежності",
            "main.home.building=12");
    private static final List<String> GUEST = List.of(
            "main.purposes=LIVE",
            "people.guests[2].fullName=Коваль Ганна",
            "people.guests[2].stay=LONG",
            "people.guests[2].birthDate.day=28",
            "people.guests[2].birthDate.month=лютого",
            "people.guests[2].birthDate.year=1990");
    private final ObjectNode vectors = JSON.createObjectNode();

    @Test
    void the_browser_is_given_the_verdicts_of_the_server() throws IOException {
        pagesOfEveryType();
        tables();
        bundledCards();
        String written = JSON.writeValueAsString(vectors).replace("{\"name\":", "\n{\"name\":") + "\n";
        if ("write".equals(System.getProperty("forms.vectors"))) {
            Files.writeString(FILE, written);
        }

        assertThat(JSON.readTree(Files.readString(FILE))).isEqualTo(JSON.readTree(written));
    }

    private void pagesOfEveryType() {
        Form form = CardFixture.card("every-type").form().orElseThrow();
        String[] changes = {
            "",
            "main.title=",
            "main.title=Я",
            "main.title=Дуже довга назва",
            "main.title=😀😀😀😀😀😀😀😀😀😀",
            "main.kind=Z",
            "main.kind=B;main.level=2",
            "main.level=2",
            "main.level=2;main.deep=так",
            "main.area=багато",
            "main.area=0.4",
            "main.area=1 000,0",
            "main.area=1000.1",
            "main.area=1.25",
            "main.floors=1.5",
            "main.floors=2;main.underground=3",
            "main.floors=3;main.underground=3",
            "main.plot=123",
            "main.plot=5610100000:01:001:0012",
            "main.code=00022437",
            "main.code=0002-2437",
            "main.code=30000119",
            "main.code=00002810",
            "main.code=30000440",
            "main.code=00001074",
            "main.activity=62,01",
            "main.activity=62",
            "main.account=UA1",
            "main.account=ua21 3223 1300 0002 6007 2335 6600 1",
            "main.account=UА213223130000026007233566001",
            "main.account=UA213223130000026007233566002",
            "main.register=19910824-00025",
            "main.register=1991082400026",
            "main.register=19911324-00020",
            "main.register=20720229-01234",
            "main.tax=1759013770",
            "main.tax=175 901-3776",
            "main.tax=9000000002",
            "main.tax=6404300020",
            "main.mail=я@дім",
            "main.mail= a@b.ua ",
            "main.call=90-10-10",
            "main.call=(0564) 90 08 12",
            "main.call=+48123456789",
            "main.call=80980163513",
            "main.region=Атлантида",
            "main.region=м. Здолбунів",
            "main.home.katottg=Здолбунів (UА56060250010051586)",
            "main.home.building=",
            "main.home.street=",
            "main.home.katottg=UA12060170010065850",
            "main.home.katottg=UA56060000000041446",
            "main.home.katottg=",
            "main.home.katottg=Богдашів;main.home.street=",
            "main.home.postalIndex=2081",
            "main.home.postalIndex=35705",
            "main.from.month=13",
            "main.from.year=26",
            "main.from.month=",
            "main.from.day=31;main.from.month=листопада",
            "main.from.day=21;main.from.month=Nov",
            "main.from.day=20;main.from.month=11",
            "main.until=2026-12-01",
            "main.until=02.06.2027",
            "main.until=01.06.2027",
            "main.until=30.02.2027",
            "main.purposes=TRADE",
            "main.purposes=BUILD,TRADE,LIVE",
            "main.purposes=NOTHING",
            "main.story=<b>'x'</b> О'Ніл",
            "main.hours[0].days=пн – чт;main.hours[0].from=8:00;main.hours[0].to=17.20",
            "main.hours[0].days=Пн-Чт;main.hours[0].from=08:00;main.hours[0].to=17:20;main.hours[1].days=Чт, Пт;main.hours[1].from=17:00;main.hours[1].to=18:00",
            "main.hours[0].days=Чт-Пн;main.hours[0].from=25:00",
            "main.hours.restriction=обід 13:00–14:00",
            "main.hours[0].days=Пн;main.hours[0].from=08:00;main.hours[0].to=17:00;main.hours.restriction=обід 13:00–14:00",
            "main.floors=7",
            "main.floors=7;main.veteran=true",
            "main.title=Перша,Друга",
            "main.home.building=123456789012345678901"
        };
        for (String change : changes) {
            List<String> inputs = new ArrayList<>(RIGHT);
            inputs.addAll(List.of(change.split(";")));
            add("every type: " + change, form, "main", inputs, ApplicantKind.CITIZEN, UKRAINIAN);
        }
        add(
                "in English",
                form,
                "main",
                List.of("main.from.year=2026", "main.area=0"),
                ApplicantKind.CITIZEN,
                Locale.ENGLISH);
    }

    private void tables() {
        Form form = CardFixture.card("every-type").form().orElseThrow();
        String[] changes = {
            "",
            "people.guests[2].reason=хвороба",
            "people.guests[2].stay=SHORT",
            "people.guests[2].birthDate.day=30",
            "people.guests[2].place.katottg=Здолбунів",
            "people.guests[5].fullName=Ivan",
            "people.guests[2].reason=так;people.noise=true",
            "people.guests[2].reason=так",
            "people.guests[3].fullName=Інна;people.guests[4].fullName=Олег;people.guests[5].fullName=Яна"
        };
        for (String change : changes) {
            List<String> inputs = new ArrayList<>(GUEST);
            inputs.addAll(List.of(change.split(";")));
            add("rows: " + change, form, "people", inputs, ApplicantKind.CITIZEN, UKRAINIAN);
        }
        Form route = CardFixture.card("company-only").form().orElseThrow();
        List<String> stops = List.of("route.stops[0].name=Ринок", "route.wide=2", "route.long=3", "route.size=7");
        add("too few rows", route, "route", stops, ApplicantKind.LEGAL_ENTITY, UKRAINIAN);
        add("no rows", route, "route", List.of(), ApplicantKind.LEGAL_ENTITY, Locale.ENGLISH);
    }

    private void bundledCards() {
        Form subsidy = CardFixture.bundled("06-01").form().orElseThrow();
        for (String number : List.of(
                "ID_CARD,123 456-789",
                "ID_CARD,12345",
                "PASSPORT_BOOK,AК 123456",
                "FOREIGN_PASSPORT,fе123456",
                "OTHER,щось")) {
            String[] kindAndNumber = number.split(",");
            List<String> inputs = List.of(
                    "applicant.idDocType=" + kindAndNumber[0],
                    "applicant.idDocNumber=" + kindAndNumber[1],
                    "applicant.lastName=Cидоренко",
                    "applicant.firstName=John",
                    "applicant.rnokpp=1759013776",
                    "applicant.birthDate=1990-01-01",
                    "applicant.idDocIssuedAt=22.11.2026");
            add("document " + number, subsidy, "applicant", inputs, ApplicantKind.CITIZEN, UKRAINIAN);
        }
        Form fop = CardFixture.bundled("04-01").form().orElseThrow();
        add(
                "no main activity",
                fop,
                "fop",
                List.of("fop.activities[0].kved=62.01", "fop.taxSystem=SIMPLIFIED_3"),
                ApplicantKind.CITIZEN,
                UKRAINIAN);
        Form labour = CardFixture.bundled("09-02").form().orElseThrow();
        add(
                "neither works nor equipment",
                labour,
                "works",
                List.of("works.workplaces=2", "works.hazardousWorkplaces=3"),
                ApplicantKind.LEGAL_ENTITY,
                UKRAINIAN);
        Form fire = CardFixture.bundled("09-01").form().orElseThrow();
        add(
                "locked kind",
                fire,
                "business",
                List.of("business.edrpou=37993783"),
                ApplicantKind.LEGAL_ENTITY,
                UKRAINIAN);
        add("consents", fire, "consents", List.of("consents.truth=true"), ApplicantKind.SOLE_PROPRIETOR, UKRAINIAN);
        Form advert = CardFixture.bundled("09-04").form().orElseThrow();
        add(
                "sizes",
                advert,
                "ad",
                List.of(
                        "ad.width=2",
                        "ad.height=3",
                        "ad.planes=2",
                        "ad.area=11",
                        "ad.from=2026-11-21",
                        "ad.to=2031-11-22"),
                ApplicantKind.LEGAL_ENTITY,
                UKRAINIAN);
        Form hours = CardFixture.bundled("09-08").form().orElseThrow();
        add(
                "a break inside",
                hours,
                "object",
                List.of(
                        "object.hours[0].days=Пн-Пт",
                        "object.hours[0].from=09:00",
                        "object.hours[0].to=13:00",
                        "object.hours[1].days=Пт",
                        "object.hours[1].from=14:00",
                        "object.hours[1].to=18:00"),
                ApplicantKind.LEGAL_ENTITY,
                UKRAINIAN);
    }

    private void add(String name, Form form, String section, List<String> typed, ApplicantKind kind, Locale locale) {
        Map<String, List<String>> inputs = new TreeMap<>();
        typed.stream()
                .filter(t -> !t.isEmpty())
                .forEach(t -> inputs.put(
                        t.substring(0, t.indexOf('=')),
                        t.startsWith("main.purposes") || t.startsWith("main.title=Перша")
                                ? List.of(t.substring(t.indexOf('=') + 1).split(","))
                                : List.of(t.substring(t.indexOf('=') + 1))));
        FillingContext context = FillingContext.on(TODAY, kind)
                .at(Map.of("centre.units", List.of()), Map.of("centre.hromada", "UA56060250000052338"));
        FormFilling filling = FormFilling.of(form, FormInputs.of(inputs), context);
        ObjectNode rules = filling.clientRules(form.section(section).orElseThrow(), locale);
        vectors.withObject("/messages").set(locale.getLanguage(), rules.remove("messages"));
        ObjectNode places = (ObjectNode) rules.remove("places");
        if (!places.isEmpty()) {
            vectors.set("places", places);
        }
        ObjectNode vector = vectors.withArray("/cases").addObject().put("name", name);
        vector.put("rules", indexOf(rules));
        vector.set("inputs", JSON.valueToTree(inputs));
        tell(vector.putArray("errors"), filling.errorsIn(section), locale);
        tell(vector.putArray("warnings"), filling.warnings(), locale);
        ArrayNode hidden = vector.putArray("hidden");
        form.section(section).orElseThrow().answeredFields().stream()
                .map(Field::key)
                .filter(key -> !filling.isVisible(key))
                .forEach(hidden::add);
    }

    private int indexOf(ObjectNode rules) {
        ArrayNode known = vectors.withArray("/rules");
        for (int i = 0; i < known.size(); i++) {
            if (known.get(i).equals(rules)) {
                return i;
            }
        }
        known.add(rules);
        return known.size() - 1;
    }

    private static void tell(ArrayNode told, List<FieldError> findings, Locale locale) {
        findings.forEach(
                finding -> told.addObject().put("input", finding.input()).put("text", finding.text(locale)));
    }
}
