package ua.cnap.portal.transfer;

import java.util.Optional;
import java.util.stream.Stream;

/** How cases get from the one to the other. */
public enum TransferWay {
    /** Забирає суб'єкт надання. */
    COLLECTED,
    /** Доставляє працівник центру. */
    DELIVERED,
    /** Сканкопії засобами телекомунікаційного зв'язку. */
    TELECOMMUNICATION,
    /** В інший спосіб. */
    OTHER;

    /** The way with this name, if there is one. */
    public static Optional<TransferWay> named(String name) {
        return Stream.of(values()).filter(way -> way.name().equals(name)).findFirst();
    }
}
