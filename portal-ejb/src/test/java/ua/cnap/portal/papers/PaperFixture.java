package ua.cnap.portal.papers;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import ua.cnap.portal.papers.ApplicationContent.AttachedFile;
import ua.cnap.portal.papers.PaperPart.Line;

/** Papers with content as people write it. */
public final class PaperFixture {
    static final Instant MOMENT = Instant.parse("2026-11-21T12:05:47.123456Z");
    static final String LONG_NAME =
            "Найдовша назва об’єкта ґрунтово-їжакової єдності ".repeat(7).substring(0, 300);
    static final String HOSTILE = "</td><script>alert('1')</script> ${jndi:ldap://x} ' OR 1=1 -- {0} & <b>";
    static final String SHA_256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    static final String CODE = "7K3M-Q9XT-0ZHV-4";
    /** A centre. */
    public static final CentreHeading CENTRE = new CentreHeading(
            "Центр надання адміністративних послуг Здолбунівської міської ради",
            "35705, Рівненська область, Рівненський район, м. Здолбунів, вул. Грушевського, буд. 14",
            "098 016 35 13");

    static final Paper.CheckMark CHECK = new Paper.CheckMark(
            "9QTM-4VXC-0D7N-PJ2KA", URI.create("https://cnap.example.ua/check/9QTM-4VXC-0D7N-PJ2KA"));

    private PaperFixture() {}

    /** The paper as it is handed out, with the mark of its check. */
    public static byte[] printed(Paper paper) {
        return paper.print(CHECK);
    }

    static ApplicationContent application() {
        return application(
                List.of(new ApplicationContent.Section(
                        "Нове місце проживання",
                        List.of(
                                new Line("Адреса", "вул. Є. Коновальця, 7, кв. 12, м. Здолбунів"),
                                new Line("Дата вибуття", ""),
                                new PaperPart.Table(
                                        "Діти, які переїжджають",
                                        List.of("Прізвище та ім’я", "Дата народження"),
                                        List.of(
                                                List.of("Ґалаґан Їжакевич Марʼяна", "01.02.2015"),
                                                List.of("Щербань Юхим", "29.02.2020")))))),
                List.of(
                        new AttachedFile("Паспорт громадянина України", "паспорт.pdf", 204_800, SHA_256),
                        new AttachedFile("Ордер № 5", LONG_NAME.replace(' ', '_') + ".jpg", 10_000_000, SHA_256)));
    }

    static ApplicationContent application(List<ApplicationContent.Section> sections, List<AttachedFile> files) {
        return new ApplicationContent(
                CENTRE,
                Optional.empty(),
                new ApplicationContent.ServiceLine(
                        "06-01",
                        "Реєстрація місця проживання (перебування) особи",
                        3,
                        Optional.of(LocalDate.of(2026, 1, 1))),
                "Від імені іншої особи, представник",
                List.of(
                        new Line("Прізвище, ім’я, по батькові", "Ґалаґан Євген Їжакович"),
                        new Line("РНОКПП", "3184710691"),
                        new Line("Телефон", "+380 67 123 45 67")),
                List.of(
                        new Line("Представник", "Дерев’янко Ольга Ігорівна"),
                        new Line("Підстава", "Довіреність № 17 від 03.04.2026, чинна до 03.04.2027")),
                sections,
                files,
                "Електронною поштою: galagan@example.ua",
                "Особисто в центрі, вул. Грушевського, 14",
                "Підтверджую, що наведені відомості правдиві. Сплачено 49,92 ₴.",
                MOMENT);
    }

    static ApplicationContent hostileApplication() {
        List<List<String>> rows = IntStream.rangeClosed(1, 60)
                .mapToObj(row -> List.of("Об’єкт " + row, HOSTILE, "№ " + row + " 😀"))
                .toList();
        List<String> wide = List.of("Назва", "Адреса", "Площа", "Поверхів", "Призначення", "Право", "Документ");
        return application(
                List.of(
                        new ApplicationContent.Section(
                                HOSTILE, List.of(new Line(HOSTILE, HOSTILE + "\n\u202Eгоп  два\u0000"))),
                        new ApplicationContent.Section(
                                LONG_NAME,
                                List.of(
                                        new PaperPart.Table("Об’єкти", List.of("Назва", "Опис", "Номер"), rows),
                                        new PaperPart.Table("Широка таблиця", wide, List.of(wide, wide)),
                                        new PaperPart.Table("Порожня таблиця", wide, List.of()),
                                        new Line("Назва без пробілів", "ї".repeat(300))))),
                List.of());
    }

    static InventoryContent inventory() {
        return inventory(
                List.of(
                        new InventoryContent.Document(
                                "Заява про надання адміністративної послуги", "Електронний оригінал"),
                        new InventoryContent.Document("Паспорт громадянина України (паспорт.pdf)", "Копія"),
                        new InventoryContent.Document("Ордер № 5 (ордер.jpg)", "Копія")),
                List.of());
    }

    static InventoryContent inventory(List<InventoryContent.Document> documents, List<String> defects) {
        return inventory(documents, Optional.empty(), defects);
    }

    /** A second edition of the usual inventory. */
    static InventoryContent supplemented(InventoryContent.Supplement supplement) {
        return inventory(inventory().documents(), Optional.of(supplement), List.of());
    }

    private static InventoryContent inventory(
            List<InventoryContent.Document> documents,
            Optional<InventoryContent.Supplement> supplement,
            List<String> defects) {
        return new InventoryContent(
                CENTRE,
                "00123/2026",
                supplement,
                MOMENT,
                "06-01",
                "Реєстрація місця проживання (перебування) особи",
                documents,
                "Електронною поштою: galagan@example.ua",
                "Особисто в центрі",
                Optional.of("вул. Грушевського, 14, вікно 3"),
                "5 робочих днів",
                Optional.of(LocalDate.of(2026, 11, 27)),
                "5 робочих днів, починаючи з наступного дня після подання",
                new InventoryContent.Administrator(
                        "Зареєстровано порталом автоматично",
                        Optional.of("Портал ЦНАП"),
                        Optional.of("Підпис і печатка не потрібні")),
                new InventoryContent.FilingMark(
                        "Ґалаґан Євген Їжакович, представник Дерев’янко Ольга Ігорівна",
                        Optional.of("Підписано КЕП, сертифікат 5E984D526F82F38F"),
                        LocalDate.of(2026, 11, 21)),
                defects,
                CODE,
                URI.create("https://cnap.example.ua/status#7K3MQ9XT0ZHV4"));
    }
}
