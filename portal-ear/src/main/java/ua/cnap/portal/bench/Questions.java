package ua.cnap.portal.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What people type into the search of the catalogue: more pairs of words than the portal keeps pages. */
final class Questions {
    private static final List<String> WORDS = List.of(
            "субсидія",
            "паспорт",
            "народження",
            "дитина",
            "земля",
            "ділянка",
            "будинок",
            "квартира",
            "реєстрація",
            "підприємець",
            "пожежна",
            "декларація",
            "довідка",
            "витяг",
            "пенсія",
            "допомога",
            "шлюб",
            "переїзд",
            "посвідчення",
            "водій",
            "ліцензія",
            "дозвіл",
            "будівництво",
            "нерухомість",
            "житло",
            "опалення",
            "ФОП",
            "громадянин",
            "сімя",
            "втрата",
            "зміна",
            "адреса",
            "місце проживання",
            "багатодітна",
            "кадастр");

    private Questions() {}

    /** The address of the list of services for the question of that number. */
    static String address(int number) {
        String words = WORDS.get(Math.floorMod(number, WORDS.size())) + " "
                + WORDS.get(Math.floorMod(number / WORDS.size(), WORDS.size()));
        return "/services?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
