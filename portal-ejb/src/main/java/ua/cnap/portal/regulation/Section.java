package ua.cnap.portal.regulation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A part of the regulation, edited on a page of its own (розділ регламенту). */
public enum Section {
    /** Прийом і реєстрація. */
    INTAKE,
    /** Передача суб'єкту надання. */
    HANDOVER,
    /** Повідомлення і видача. */
    DELIVERY,
    /** Незатребувані результати. */
    UNCLAIMED,
    /** Відкликання, відмова і повторне звернення. */
    REFUSAL,
    /** Зберігання. */
    STORAGE,
    /** Контроль строків. */
    CONTROL,
    /** Попередній запис. */
    BOOKING,
    /** Електронна черга. */
    QUEUE,
    /** Назва, акт і шапка документів. */
    HEADING,
    /** Контакти, графік і підрозділи. */
    PLACES;

    /** The section that this word of an address means. */
    public static Optional<Section> named(String word) {
        return Stream.of(values())
                .filter(section -> section.word().equals(word))
                .findFirst();
    }

    /** As it stands in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its settings in their order. */
    public List<Setting> settings() {
        return Stream.of(Setting.values())
                .filter(setting -> setting.section() == this)
                .toList();
    }
}
