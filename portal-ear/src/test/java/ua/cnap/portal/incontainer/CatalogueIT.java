package ua.cnap.portal.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.cnap.portal.card.CardFault;
import ua.cnap.portal.catalogue.BrowsingCatalogue;
import ua.cnap.portal.catalogue.CardHistory;
import ua.cnap.portal.catalogue.ImportingCatalogue;
import ua.cnap.portal.catalogue.PublishedService;
import ua.cnap.portal.catalogue.ReadingCardHistory;
import ua.cnap.portal.importing.CatalogueFault;
import ua.cnap.portal.importing.CatalogueFile;
import ua.cnap.portal.importing.CatalogueRefused;

class CatalogueIT extends InContainer {
    private static final String EJB = "java:global/portal/portal-ejb/";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Kyiv"));
    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    @Inject
    Counter counter;

    @Inject
    Registry registry;

    @EJB(lookup = EJB + "ImportingCatalogue!ua.cnap.portal.catalogue.ImportingCatalogue")
    ImportingCatalogue importing;

    @EJB(lookup = EJB + "BrowsingCatalogue!ua.cnap.portal.catalogue.BrowsingCatalogue")
    BrowsingCatalogue catalogue;

    @EJB(lookup = EJB + "ReadingCardHistory!ua.cnap.portal.catalogue.ReadingCardHistory")
    ReadingCardHistory histories;

    @BeforeEach
    void open() {
        counter.open();
    }

    @Test
    @Tag("R-004")
    void a_folder_with_one_bad_card_publishes_nothing_and_names_every_fault_by_its_pointer() {
        long revision = revision();

        CatalogueRefused refused = catchThrowableOfType(
                CatalogueRefused.class,
                () -> publish(
                        file("services.json", services("78-01", "78-02")),
                        file("cards/good.json", card("78-01", "Послуга 78-01", 1, TODAY)),
                        file(
                                "cards/bad.json",
                                card("78-02", "Послуга 78-02", 0, TODAY).replace("FREE", "GIFT"))));

        assertThat(refused.faults())
                .extracting(CatalogueFault::file, CatalogueFault::pointer)
                .containsExactlyInAnyOrder(
                        tuple("cards/bad.json", "/infoCard/version"), tuple("cards/bad.json", "/infoCard/fee/kind"));
        assertThat(catalogue.findService("78-01")).isEmpty();
        assertThat(registry.count("select count(*) from catalogue_service where code in ('78-01', '78-02')"))
                .isZero();
        assertThat(revision()).isEqualTo(revision);
    }

    @Test
    @Tag("R-004")
    void a_card_of_a_coming_day_waits_for_its_day() {
        publish(
                file("services.json", services("78-03")),
                file("cards/one.json", card("78-03", "Послуга 78-03", 1, TODAY.minusYears(1))));
        publish(file("two.json", card("78-03", "Послуга 78-03", 2, TODAY.plusDays(1))));

        assertThat(versionInForce("78-03")).isOne();
        assertThat(As.PORTAL_ADMINISTRATOR.call(() -> histories.read("78-03")).versions())
                .extracting(CardHistory.Version::number, CardHistory.Version::status)
                .containsExactly(tuple(2, CardHistory.Status.DRAFT), tuple(1, CardHistory.Status.ACTIVE));

        itsDayComes("78-03", 2);

        assertThat(versionInForce("78-03")).isEqualTo(2);
    }

    @Test
    @Tag("R-004")
    void what_an_import_warned_of_is_shown_to_staff_as_long_as_the_card_is_the_newest() {
        String form = """
                }, "form": {"sections": [{"id": "a", "title": "Прохання", "colour": "blue",
                 "fields": [{"id": "text", "label": "Про що просите?", "type": "text"}]}]}}
                """;
        publish(
                file("services.json", services("78-35")),
                file(
                        "cards/odd.json",
                        card("78-35", "Послуга 78-35", 1, TODAY.minusYears(1)).replaceFirst("}}\\s*$", form)));

        assertThat(As.PORTAL_ADMINISTRATOR.call(() -> histories.read("78-35")).doubts())
                .extracting(CardFault::pointer)
                .containsExactly("/form/sections/0/colour");
        assertThat(doubts("78-35")).isOne();

        publish(file("cards/plain.json", card("78-35", "Послуга 78-35", 2, TODAY)));
        assertThat(As.PORTAL_ADMINISTRATOR.call(() -> histories.read("78-35")).doubts())
                .isEmpty();
    }

    private int doubts(String code) {
        return As.PORTAL_ADMINISTRATOR.call(() -> histories.list()).stream()
                .filter(service -> service.code().equals(code))
                .findFirst()
                .orElseThrow()
                .doubts();
    }

    @Test
    void a_change_by_another_server_is_noticed_without_a_restart() {
        publish(file("services.json", services("78-04")));
        assertThat(name("78-04")).isEqualTo("Послуга 78-04");

        registry.change("update catalogue_service set content = jsonb_set(content, '{name}', '\"Змінена\"')"
                + " where code = '78-04'");
        registry.change("update catalogue_revision set number = number + 1");
        waitFor(revision());

        assertThat(name("78-04")).isEqualTo("Змінена");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/services",
                "/services?q=%D0%B4%D0%B8%D1%82%D0%B8%D0%BD%D0%B0",
                "/services/06-01",
                "/en/services/06-01",
                "/services/06-01/blank",
                "/centres",
                "/status",
                "/api/v1/services"
            })
    void reading_a_public_page_sets_no_cookie_and_opens_no_session(String address)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = get(address);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.body()).doesNotContain("jsessionid");
    }

    @Test
    @Tag("R-002")
    void a_page_costs_the_same_number_of_statements_with_few_services_and_with_very_many() {
        long loadingFew = statementsOfLoading();
        long listOfFew = Statements.leastOf(() -> read("/services?page=1&few=" + System.nanoTime()));
        long pageOfFew = Statements.leastOf(() -> read("/services/06-01?few=" + System.nanoTime()));
        List<String> codes =
                IntStream.range(1000, 1700).mapToObj(number -> "79-" + number).toList();
        publish(file("many.json", services(codes.toArray(String[]::new))));

        assertThat(statementsOfLoading()).isEqualTo(loadingFew);
        assertThat(Statements.leastOf(() -> read("/services?page=2&many=" + System.nanoTime())))
                .isEqualTo(listOfFew)
                .isLessThanOrEqualTo(1);
        assertThat(Statements.leastOf(() -> read("/services/06-01?many=" + System.nanoTime())))
                .isEqualTo(pageOfFew)
                .isLessThanOrEqualTo(1);

        publish(file("ended.json", services(codes.toArray(String[]::new)).replace("\"sphere\"", """
                "withdrawn": {"on": "2026-01-01"}, "sphere\"""")));
    }

    /** Statements of reading the whole catalogue anew after an import; the import itself is not counted. */
    private long statementsOfLoading() {
        return IntStream.range(0, 9)
                .mapToLong(turn -> {
                    publish(file("services.json", services("78-05")));
                    long before = Statements.soFar();
                    catalogue.stamp();
                    return Statements.soFar() - before;
                })
                .sorted()
                .skip(4)
                .findFirst()
                .orElseThrow();
    }

    private void itsDayComes(String code, int version) {
        registry.change("""
                update catalogue_card_version set valid_from = ? where version = ?
                   and service_id = (select id from catalogue_service where code = ?)
                """, TODAY, version, code);
        registry.change("update catalogue_revision set number = number + 1");
        waitFor(revision());
    }

    private void waitFor(long revision) {
        Patience.until(() -> catalogue.stamp().revision() >= revision, Thread::onSpinWait);
        assertThat(catalogue.stamp().revision()).isGreaterThanOrEqualTo(revision);
    }

    private long revision() {
        return registry.count("select number from catalogue_revision");
    }

    private int versionInForce(String code) {
        return catalogue
                .findService(code)
                .flatMap(PublishedService::currentVersion)
                .orElseThrow()
                .number();
    }

    private String name(String code) {
        return catalogue.findService(code).orElseThrow().name().uk();
    }

    private void publish(CatalogueFile... files) {
        As.PORTAL_ADMINISTRATOR.call(() -> importing.publish(List.of(files)));
    }

    private static String services(String... codes) {
        return List.of(codes).stream()
                .map(code -> """
                        {"code": "%s", "name": "Послуга %s", "sphere": "social", "applicantTypes": ["CITIZEN"]}
                        """.formatted(code, code))
                .collect(Collectors.joining(",", "{\"services\": [", "]}"));
    }

    private static String card(String code, String name, int version, LocalDate validFrom) {
        return """
                {"code": "%s", "name": "%s", "infoCard": {"version": %d, "validFrom": "%s",
                 "applicantTypes": ["CITIZEN"], "documents": [], "fee": {"kind": "FREE"},
                 "term": {"value": 1, "unit": "WORKING_DAYS"}, "result": {"name": "Довідка"}}}
                """.formatted(code, name, version, validFrom);
    }

    private static CatalogueFile file(String name, String content) {
        return new CatalogueFile(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static void read(String address) {
        try {
            assertThat(get(address).statusCode()).isEqualTo(200);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(System.getenv("PORTAL_PUBLIC_URL") + address))
                .build();
        return BROWSER.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
