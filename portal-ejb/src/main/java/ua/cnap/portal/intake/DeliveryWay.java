package ua.cnap.portal.intake;

import java.util.Set;
import ua.cnap.portal.centre.Unit;
import ua.cnap.portal.centre.UnitKind;
import ua.cnap.portal.regulation.DeliveryMethod;

/** How the result is handed over (спосіб отримання, R-080, R-136), each with its names in centres' rules and cards. */
public enum DeliveryWay {
    /** Особисто в центрі. */
    IN_PERSON("IN_PERSON", DeliveryMethod.IN_PERSON, DeliveryMethod.IN_PERSON_CENTRE),
    /** Особисто в територіальному підрозділі. */
    TERRITORIAL_UNIT("IN_PERSON", DeliveryMethod.IN_PERSON_TERRITORIAL_UNIT),
    /** Особисто у віддаленому робочому місці. */
    REMOTE_WORKPLACE("IN_PERSON", DeliveryMethod.IN_PERSON_REMOTE_WORKPLACE),
    /** Поштою, a registered letter. */
    POST("POST", DeliveryMethod.POST, DeliveryMethod.POST_REGISTERED_WITH_INVENTORY),
    /** Кур'єром for an extra charge. */
    COURIER("IN_PERSON", DeliveryMethod.COURIER_PAID),
    /** В електронній формі. */
    ELECTRONIC("ELECTRONIC", DeliveryMethod.ELECTRONIC),
    /** Інакше, as the note says. */
    OTHER("", DeliveryMethod.OTHER);

    private final String ofCard;
    private final Set<DeliveryMethod> ofCentre;

    DeliveryWay(String ofCard, DeliveryMethod... ofCentre) {
        this.ofCard = ofCard;
        this.ofCentre = Set.of(ofCentre);
    }

    /** Whether a centre that names this way means it. */
    boolean isNamed(DeliveryMethod byCentre) {
        return ofCentre.contains(byCentre);
    }

    /** Whether a card with these ways of delivery allows it; a card that names none forbids none. */
    boolean isAllowedBy(Iterable<String> card) {
        boolean named = false;
        for (String way : card) {
            if (way.equals(ofCard)) {
                return true;
            }
            named = true;
        }
        return !named || this == OTHER;
    }

    /** Whether the applicant collects the result somewhere else than in the centre itself. */
    boolean isElsewhere() {
        return this == TERRITORIAL_UNIT || this == REMOTE_WORKPLACE;
    }

    /** Whether this is the way to collect at a unit: a starosta's district is a place of the territory. */
    boolean isAt(Unit unit) {
        return switch (this) {
            case TERRITORIAL_UNIT ->
                unit.kind() == UnitKind.TERRITORIAL_UNIT || unit.kind() == UnitKind.STAROSTA_DISTRICT;
            case REMOTE_WORKPLACE -> unit.kind() == UnitKind.REMOTE_WORKPLACE;
            case IN_PERSON, POST, COURIER, ELECTRONIC, OTHER -> false;
        };
    }
}
