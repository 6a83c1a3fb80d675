package ua.cnap.portal.regulation;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which of the ways to be told and to receive the result an application online may ask for: those that
 * the centre has and the card of the service allows. An act or a card that names none forbids none, and the cabinet is the
 * portal's own.
 *
 * @param ofCentre the regulation of the centre
 * @param ofCard how the service hands its result over by its card: IN_PERSON, POST, ELECTRONIC
 */
public record OnlineWays(Regulation ofCentre, List<String> ofCard) {
    private static final String CABINET = "CABINET";
    private static final Map<String, Set<DeliveryMethod>> METHODS = Map.of(
            "IN_PERSON",
            Set.of(
                    DeliveryMethod.IN_PERSON,
                    DeliveryMethod.IN_PERSON_CENTRE,
                    DeliveryMethod.IN_PERSON_TERRITORIAL_UNIT),
            "REMOTE",
            Set.of(DeliveryMethod.IN_PERSON_REMOTE_WORKPLACE),
            "POST",
            Set.of(DeliveryMethod.POST, DeliveryMethod.POST_REGISTERED_WITH_INVENTORY),
            "COURIER",
            Set.of(DeliveryMethod.COURIER_PAID),
            "ELECTRONIC",
            Set.of(DeliveryMethod.ELECTRONIC));
    /** What is brought or fetched, by the words of a card. */
    private static final Set<String> IN_PERSON = Set.of("IN_PERSON", "REMOTE", "COURIER");

    /** Whether the applicant may be told so. */
    public boolean tells(String way) {
        List<NotifyChannel> named = ofCentre.notifyChannels();
        return named.isEmpty()
                || named.contains(NotifyChannel.AS_IN_DESCRIPTION)
                || way.equals(CABINET)
                || named.stream().anyMatch(channel -> channel.name().equals(way));
    }

    /** Whether the result may be received so. */
    public boolean delivers(String way) {
        List<DeliveryMethod> named = ofCentre.deliveryMethods();
        boolean had =
                named.isEmpty() || !METHODS.containsKey(way) || named.stream().anyMatch(METHODS.get(way)::contains);
        return had && (ofCard.isEmpty() || ofCard.contains(IN_PERSON.contains(way) ? "IN_PERSON" : way));
    }
}
