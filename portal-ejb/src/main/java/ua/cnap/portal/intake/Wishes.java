package ua.cnap.portal.intake;

import java.util.Optional;
import ua.cnap.portal.casework.Channel;
import ua.cnap.portal.centre.Unit;
import ua.cnap.portal.submission.DeliveryChoice;

/**
 * How the applicant wants to be told and how and where to receive the result.
 *
 * @param notifyBy how to be told, nothing when a letter by post did not say
 * @param deliverBy how to receive, nothing when a letter by post did not say
 * @param unit the unit where the result is collected, nothing for the centre itself
 * @param choice both in words, with the number or address
 */
record Wishes(
        Optional<NotifyWay> notifyBy, Optional<DeliveryWay> deliverBy, Optional<Unit> unit, DeliveryChoice choice) {
    /**
     * Reads the wishes; a case cannot be registered without both, except one that came by post, and one that is given at
     * once.
     */
    static Wishes read(IntakeForm form, IntakeOffer offer, Channel channel) {
        if (form.isTicked("now")) {
            DeliveryChoice visit =
                    new DeliveryChoice(IntakeWords.text("notify.now"), IntakeWords.text("deliver.now"), false, "");
            return new Wishes(Optional.empty(), Optional.of(DeliveryWay.IN_PERSON), Optional.empty(), visit);
        }
        Optional<NotifyWay> notify = form.chosen("notify", offer.notifyWays());
        Optional<DeliveryWay> deliver = form.chosen("deliver", offer.deliveryWays());
        if (notify.isEmpty() && channel != Channel.POST) {
            form.wrong("notify", "needed.notify");
        }
        if (deliver.isEmpty() && channel != Channel.POST) {
            form.wrong("deliver", "needed.deliver");
        }
        notify.ifPresent(way -> mustBeReachable(form, way));
        Optional<Unit> unit = deliver.flatMap(way -> unit(form, offer, way));
        DeliveryChoice choice = new DeliveryChoice(
                notify.map(way -> inWords(form, way)).orElse(IntakeWords.text("notify.unknown")),
                deliver.map(way -> inWords(form, way, unit)).orElse(IntakeWords.text("deliver.unknown")),
                deliver.filter(way -> way == DeliveryWay.ELECTRONIC).isPresent(),
                unit.map(Unit::id).orElse(""));
        return new Wishes(notify, deliver, unit, choice);
    }

    private static void mustBeReachable(IntakeForm form, NotifyWay way) {
        switch (way) {
            case PHONE, SMS -> form.needed("phone");
            case EMAIL -> form.needed("email");
            case POST -> form.needed("address");
            case OTHER -> form.needed("note");
        }
    }

    private static Optional<Unit> unit(IntakeForm form, IntakeOffer offer, DeliveryWay way) {
        if (way.isElsewhere()) {
            String chosen = form.line("collection");
            Optional<Unit> unit = offer.units().stream()
                    .filter(each -> way.isAt(each) && each.id().equals(chosen))
                    .findFirst();
            if (unit.isEmpty()) {
                form.wrong("collection", "needed.collection");
            }
            return unit;
        }
        if (way == DeliveryWay.POST || way == DeliveryWay.COURIER) {
            form.needed("address");
        }
        if (way == DeliveryWay.OTHER) {
            form.needed("note");
        }
        return Optional.empty();
    }

    private static String inWords(IntakeForm form, NotifyWay way) {
        String where =
                switch (way) {
                    case PHONE, SMS -> form.line("phone");
                    case EMAIL -> form.line("email");
                    case POST -> form.line("address");
                    case OTHER -> form.line("note");
                };
        return IntakeWords.text("notify." + way, where);
    }

    private static String inWords(IntakeForm form, DeliveryWay way, Optional<Unit> unit) {
        String where =
                switch (way) {
                    case TERRITORIAL_UNIT, REMOTE_WORKPLACE ->
                        unit.map(Unit::place).orElse("");
                    case POST, COURIER -> form.line("address");
                    case OTHER -> form.line("note");
                    case IN_PERSON, ELECTRONIC -> "";
                };
        return IntakeWords.text("deliver." + way, where);
    }
}
