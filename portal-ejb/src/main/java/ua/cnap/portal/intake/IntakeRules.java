package ua.cnap.portal.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ua.cnap.portal.casework.Channel;
import ua.cnap.portal.centre.Centre;
import ua.cnap.portal.centre.Unit;
import ua.cnap.portal.centre.UnitKind;
import ua.cnap.portal.regulation.DeliveryMethod;
import ua.cnap.portal.regulation.IncompletePackage;
import ua.cnap.portal.regulation.NotifyChannel;
import ua.cnap.portal.regulation.Regulation;
import ua.cnap.portal.regulation.Starosta;

/**
 * What a centre's regulation says of intake; the law's usual where it is silent
 * or cannot be read.
 *
 * @param channels how packages come to it
 * @param notifyWays how it tells applicants
 * @param deliveryWays how it hands results over
 * @param providedHere codes of the services of which its administrator is the provider
 * @param starosta what a starosta may take
 * @param callAboutDefects whether an applicant is phoned at once about an incomplete package
 * @param caseForm in which form cases are kept
 */
record IntakeRules(
        List<Channel> channels,
        List<NotifyWay> notifyWays,
        List<DeliveryWay> deliveryWays,
        List<String> providedHere,
        Starosta starosta,
        boolean callAboutDefects,
        CaseForm caseForm) {
    static IntakeRules of(Centre centre) {
        return of(Regulation.of(centre));
    }

    static IntakeRules of(Regulation regulation) {
        return new IntakeRules(
                channels(regulation),
                notifyWays(regulation.notifyChannels()),
                deliveryWays(regulation.deliveryMethods()),
                regulation.providedHere(),
                regulation.starosta(),
                regulation.incompletePackage() == IncompletePackage.REGISTER_AND_PHONE,
                CaseForm.of(regulation.retention()));
    }

    /** The counter and the post are everybody's; telephone is left to the cards that allow it. */
    private static List<Channel> channels(Regulation regulation) {
        List<Channel> channels =
                new ArrayList<>(List.of(Channel.COUNTER, Channel.POST, Channel.PHONE, Channel.STATE_PORTAL));
        if (regulation.mobile()) {
            channels.add(Channel.MOBILE);
        }
        if (regulation.remote()) {
            channels.add(Channel.REMOTE_WORKPLACE);
        }
        if (regulation.starosta().taking()) {
            channels.add(Channel.STAROSTA);
        }
        return channels;
    }

    private static List<NotifyWay> notifyWays(List<NotifyChannel> named) {
        List<NotifyWay> ways = Stream.of(NotifyWay.values())
                .filter(way -> named.stream().anyMatch(channel -> channel.name().equals(way.name())))
                .toList();
        return ways.isEmpty() ? List.of(NotifyWay.values()) : ways;
    }

    private static List<DeliveryWay> deliveryWays(List<DeliveryMethod> named) {
        List<DeliveryWay> ways = Stream.of(DeliveryWay.values())
                .filter(way -> named.stream().anyMatch(way::isNamed))
                .toList();
        return ways.isEmpty() ? List.of(DeliveryWay.IN_PERSON, DeliveryWay.POST) : ways;
    }

    /** What of it holds at a unit: in a district only the starosta takes packages, and for that district. */
    IntakeRules at(Unit unit) {
        return unit.kind() == UnitKind.STAROSTA_DISTRICT
                ? new IntakeRules(
                        channels.stream()
                                .filter(channel -> channel == Channel.STAROSTA)
                                .toList(),
                        notifyWays,
                        deliveryWays,
                        providedHere,
                        new Starosta(starosta.taking(), starosta.services(), List.of(unit.name())),
                        callAboutDefects,
                        caseForm)
                : this;
    }

    /** The ways in which a package for a service with this card may come: as the card names them, and the centre has them. */
    List<Channel> channelsFor(String serviceCode, List<String> howToApply) {
        return channels.stream()
                .filter(channel -> isAllowedBy(channel, howToApply))
                .filter(channel -> channel != Channel.STAROSTA || starosta.takes(serviceCode))
                .toList();
    }

    private static boolean isAllowedBy(Channel channel, List<String> howToApply) {
        return switch (channel) {
            case PHONE -> howToApply.contains("PHONE");
            case POST -> howToApply.isEmpty() || howToApply.stream().anyMatch(way -> way.startsWith("POST"));
            case PORTAL -> false;
            case STATE_PORTAL -> howToApply.isEmpty() || howToApply.contains("ELECTRONIC");
            case COUNTER, MOBILE, REMOTE_WORKPLACE, STAROSTA ->
                howToApply.isEmpty() || howToApply.contains("IN_PERSON");
        };
    }

    /** The ways in which the result of a service with this card may be handed over. */
    List<DeliveryWay> deliveryFor(List<String> resultDelivery) {
        List<DeliveryWay> ways = deliveryWays.stream()
                .filter(way -> way.isAllowedBy(resultDelivery))
                .toList();
        return ways.isEmpty() ? deliveryWays : ways;
    }
}
