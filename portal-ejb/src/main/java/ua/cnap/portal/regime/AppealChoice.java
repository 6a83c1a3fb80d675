package ua.cnap.portal.regime;

import static ua.cnap.portal.regime.AppealQuestion.ASK;
import static ua.cnap.portal.regime.AppealQuestion.DISAGREE;
import static ua.cnap.portal.regime.AppealQuestion.KNOW;
import static ua.cnap.portal.regime.AppealQuestion.WHAT;

/** An answer to one of the questions, in the words of who asks and not of the law. */
public enum AppealChoice {
    /** Хочу щось дізнатися. */
    TO_KNOW(WHAT),
    /** Не згоден, хочу поскаржитися. */
    TO_COMPLAIN(WHAT),
    /** Хочу запропонувати або попросити. */
    TO_ASK(WHAT),
    /** Хочу залишити відгук. */
    TO_COMMENT(WHAT),
    /** Аварія: вода, газ, світло, ліфт. */
    ACCIDENT(WHAT),
    /** Як отримати послугу, куди прийти. */
    HOW(KNOW),
    /** Документ чи дані, які центр уже має. */
    EXISTING(KNOW),
    /** Те саме, і від цього залежить життя чи свобода. */
    URGENT(KNOW),
    /** Що центр знає про мене. */
    OWN_DATA(KNOW),
    /** Рішення або результат послуги. */
    RESULT(DISAGREE),
    /** Як зі мною повелися працівники. */
    STAFF(DISAGREE),
    /** У мене вимагали гроші чи подарунок. */
    BRIBE(DISAGREE),
    /** Щось інше. */
    OTHER(DISAGREE),
    /** Маю пропозицію. */
    PROPOSE(ASK),
    /** Прошу допомогти здійснити моє право. */
    HELP(ASK),
    /** Хочу на особистий прийом. */
    SEE_HEAD(ASK);

    private final AppealQuestion question;

    AppealChoice(AppealQuestion question) {
        this.question = question;
    }

    /** What it answers. */
    public AppealQuestion question() {
        return question;
    }
}
