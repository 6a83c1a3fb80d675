package ua.cnap.portal.remark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ScreeningTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Дуже дякую Олені Петрівні за допомогу | Дуже дякую ⟦NAME⟧ за допомогу",
                "Дякую Олені Петрівні | Дякую ⟦NAME⟧",
                "Прошу подякувати. Дякую О. І. Ковальчук | Прошу подякувати. Дякую ⟦NAME⟧",
                "Коваленко Олена Петрівна допомогла | ⟦NAME⟧ допомогла",
                "Олена Петрівна допомогла | ⟦NAME⟧ допомогла",
                "Олена швидко все зробила | ⟦NAME⟧ швидко все зробила",
                "працює Ковальчук О. І. | працює ⟦NAME⟧",
                "Ковальчук О.І. не приймає | ⟦NAME⟧ не приймає",
                "О. І. Ковальчук не приймає | ⟦NAME⟧ не приймає",
                "пані Гриценко була неввічлива | пані ⟦NAME⟧ була неввічлива",
                "адміністраторка Марта-Софія грубила | адміністраторка ⟦NAME⟧ грубила",
                "мене звати Шевченко Тарас Григорович | мене звати ⟦NAME⟧",
                "Скаржуся на Бондаренка | Скаржуся на ⟦NAME⟧",
                "дякую олександру | дякую ⟦NAME⟧",
                "петрович грубив | ⟦NAME⟧ грубив",
                "ІВАН ПЕТРОВИЧ НЕ ВІТАЄТЬСЯ | ⟦NAME⟧ НЕ ВІТАЄТЬСЯ",
                "thanks to Olena Kovalchuk | thanks to ⟦NAME⟧"
            })
    void names_of_people_are_taken_out(String written, String shown) {
        assertThat(Screening.screened(written)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"тел. 067 123 45 67", "тел. +380671234567", "тел. 8(067)123-45-67", "тел. 0 6 7 1 2 3 4 5 6 7"})
    void telephones_are_taken_out_however_they_are_written(String written) {
        assertThat(Screening.screened(written)).isEqualTo("тел. ⟦PHONE⟧");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "код 3126718990 | код ⟦NUMBER⟧",
                "код 31267-18990 | код ⟦NUMBER⟧",
                "унзр 19850814-01234 | унзр ⟦NUMBER⟧",
                "паспорт СР 123456 виданий | паспорт ⟦NUMBER⟧ виданий",
                "справа 123456 | справа ⟦NUMBER⟧",
                "рахунок UA21 3223 1300 0002 6007 2335 6600 1 | рахунок ⟦ACCOUNT⟧",
                "з картки 4149 4993 1234 5678 | з картки ⟦ACCOUNT⟧",
                "пишіть на ivan.k@example.com | пишіть на ⟦EMAIL⟧",
                "телеграм @ivan_k | телеграм ⟦EMAIL⟧",
                "дивіться https://example.com/x?y=1 тут | дивіться ⟦LINK⟧ тут"
            })
    void numbers_accounts_and_addresses_of_mail_are_taken_out(String written, String shown) {
        assertThat(Screening.screened(written)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "живу на вул. Шевченка, буд. 5, кв. 12",
                "живу на вулиці Лесі Українки 15-а",
                "живу на пр-т Миру, 3",
                "живу на просп. Степана Бандери 7, кв. 1"
            })
    void home_addresses_are_taken_out(String written) {
        assertThat(Screening.screened(written))
                .startsWith("живу на ⟦ADDRESS⟧")
                .doesNotContainPattern("\\d|Шевч|Укра|Мир|Банд");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Чекала 45 хвилин. У залі немає стільців!",
                "Зробіть пандус: на вулиці слизько чекати",
                "ЦНАП працює добре, але QR на столі 12 не читається",
                "Дуже довго. Прошу додати місця\nТа воду",
                "Приймали з 9:00 до 18:00, послуга 06-01",
                "ДУЖЕ ДОВГО ЧЕКАВ",
                "В центрі Дія все чудово, рівна підлога, новини корисні"
            })
    void what_tells_nothing_of_anybody_stays_as_it_was_written(String written) {
        assertThat(Screening.screened(written)).isEqualTo(written);
    }

    @Test
    void a_mark_cannot_be_written_by_a_visitor() {
        assertThat(Screening.screened("⟦NAME⟧ і ⟦⟧")).doesNotContain("⟦");
    }

    @Test
    void a_remark_shows_its_marks_apart_from_its_words() {
        Remark remark = new Remark("it", LocalDate.EPOCH, "Дзвоніть 067 123 45 67 увечері", false);

        assertThat(remark.pieces())
                .extracting(piece -> piece.hidden().map(Enum::name).orElse(piece.text()))
                .containsExactly("Дзвоніть ", "PHONE", " увечері");
    }
}
