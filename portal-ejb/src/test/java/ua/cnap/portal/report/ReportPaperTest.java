package ua.cnap.portal.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static ua.cnap.portal.papers.ArchivalCheck.assertArchivalAndAccessible;
import static ua.cnap.portal.papers.PaperFixture.printed;
import static ua.cnap.portal.papers.PrintedText.withoutSpaces;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.casework.Channel;
import ua.cnap.portal.consideration.AppealCount;
import ua.cnap.portal.control.DeadlineKind;
import ua.cnap.portal.papers.PaperFixture;
import ua.cnap.portal.papers.PrintedText;
import ua.cnap.portal.regime.AppealKind;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReportPaperTest {
    private static final ReportPeriod NOVEMBER =
            new ReportPeriod(ReportSpan.MONTH, LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30));

    @Test
    @Tag("R-179")
    @Tag("R-209")
    void the_monthly_report_tells_services_providers_terms_and_appeals_and_has_room_for_the_head_to_sign()
            throws Exception {
        byte[] pdf = printed(ReportPaper.write(PaperFixture.CENTRE, report(everything())));
        String text = PrintedText.of(pdf);

        assertThat(List.of(
                        "Звіт про виконавську дисципліну",
                        "01.11.2026 – 30.11.2026",
                        "Прийнято пакетів документів 15",
                        "Підготовлено відповідей (рішення за заявами і відповіді на звернення) 13",
                        "06-01 Реєстрація місця проживання",
                        "Управління соціального захисту",
                        "через старосту",
                        "Прийняти рішення",
                        "Запитання",
                        "Цифри взято з реєстру 01.12.2026, 00:07",
                        "Керівник центру"))
                .allSatisfy(expected -> assertThat(text).contains(withoutSpaces(expected)));
        assertArchivalAndAccessible(pdf);
    }

    @Test
    @Tag("R-178")
    void a_period_in_which_nothing_happened_says_so() throws Exception {
        byte[] pdf = printed(
                ReportPaper.write(PaperFixture.CENTRE, report(new ReportFigures(List.of(), List.of(), List.of()))));

        assertThat(PrintedText.of(pdf)).contains("Зацейперіоднемає.", "Прийнятопакетівдокументів0");
        assertArchivalAndAccessible(pdf);
    }

    @Test
    void every_term_appeal_and_channel_that_a_report_may_count_has_its_words_on_the_paper() throws Exception {
        ReportFigures figures = new ReportFigures(
                Arrays.stream(Channel.values())
                        .map(channel -> new CaseFigures("06-01", "Послуга", "Надавач", channel, counts(1)))
                        .toList(),
                Stream.of(DeadlineKind.values())
                        .filter(DeadlineKind::isKeptByStaff)
                        .map(kind -> new TermFigures(kind, 1, 0, 0))
                        .toList(),
                Stream.of(AppealKind.values())
                        .filter(kind -> !kind.isConfidential())
                        .map(kind -> new AppealCount(kind, 1, 0, 0, 0, 0, 1, 0))
                        .toList());

        assertThat(printed(ReportPaper.write(PaperFixture.CENTRE, report(figures))))
                .isNotEmpty();
    }

    @Test
    @Tag("R-177")
    void figures_are_summed_by_service_provider_and_channel_and_read_again_as_they_were_written() {
        ReportFigures figures = ReportFigures.read(everything().written());

        assertThat(figures).isEqualTo(everything());
        assertThat(figures.total()).isEqualTo(new CaseCounts(15, 10, 2, 1, 9, 4, 1));
        assertThat(figures.services())
                .extracting(line -> line.name().code(), line -> line.of().accepted())
                .containsExactly(tuple("06-01", 8L), tuple("08-02", 7L));
        assertThat(figures.channels())
                .extracting(ReportFigures.Line::name)
                .containsExactly(Channel.COUNTER, Channel.STAROSTA);
        assertThat(figures.providers().get(0).name()).isEqualTo("Відділ реєстрації");
    }

    @Test
    @Tag("R-179")
    void a_share_is_never_rounded_up_to_all() {
        assertThat(new TermFigures(DeadlineKind.DECISION, 9999, 1, 0).share()).isEqualTo(99);
        assertThat(new TermFigures(DeadlineKind.DECISION, 0, 0, 0).share()).isEqualTo(100);
    }

    private static Report report(ReportFigures figures) {
        return new Report(
                "it",
                NOVEMBER,
                figures,
                Optional.of(new Report.Kept(
                        1,
                        Instant.parse("2026-11-30T22:07:00Z"),
                        "",
                        LocalDate.of(2026, 12, 5),
                        true,
                        null,
                        "",
                        null,
                        "")));
    }

    private static ReportFigures everything() {
        return new ReportFigures(
                List.of(
                        new CaseFigures(
                                "06-01",
                                "Реєстрація місця проживання",
                                "Відділ реєстрації",
                                Channel.COUNTER,
                                new CaseCounts(5, 4, 1, 1, 4, 2, 1)),
                        new CaseFigures(
                                "06-01",
                                "Реєстрація місця проживання",
                                "Відділ реєстрації",
                                Channel.STAROSTA,
                                new CaseCounts(3, 2, 0, 0, 2, 1, 0)),
                        new CaseFigures(
                                "08-02",
                                "Призначення субсидії",
                                "Управління соціального захисту",
                                Channel.COUNTER,
                                new CaseCounts(7, 4, 1, 0, 3, 1, 0))),
                List.of(new TermFigures(DeadlineKind.DECISION, 11, 1, 1)),
                List.of(new AppealCount(AppealKind.ENQUIRY, 2, 1, 1, 0, 0, 1, 0)));
    }

    private static CaseCounts counts(long accepted) {
        return new CaseCounts(accepted, 0, 0, 0, 0, 0, 0);
    }
}
