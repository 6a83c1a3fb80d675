package ua.cnap.portal.regulation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A setting of the regulation (налаштування регламенту): where an entry keeps it, what may be chosen, what the law sets
 * where the entry is silent, and where it comes from. Its name and explanation are in the bundles of the pages.
 */
public enum Setting {
    NUMBER_FORMAT(Section.INTAKE, SettingKind.FORMAT, "/config/caseNumberFormat", "R-081", Numbering.USUAL_FORMAT),
    NUMBERING(
            Section.INTAKE,
            SettingKind.CHOICE,
            "/config/caseNumbering",
            "R-082",
            List.of("CENTRAL", "SEPARATE", "CENTRAL_OR_SEPARATE"),
            "CENTRAL"),
    UNIT_CODES(Section.INTAKE, SettingKind.PAIRS, "/config/unitCodes", "R-082", ""),
    JOURNAL_FORM(
            Section.INTAKE,
            SettingKind.CHOICE,
            "/config/intakeRegister",
            "R-081",
            List.of("ELECTRONIC_REQUIRED", "PAPER_AND_ELECTRONIC", "PAPER_AND_OR_ELECTRONIC"),
            "ELECTRONIC_REQUIRED"),
    INCOMPLETE_PACKAGE(
            Section.INTAKE,
            SettingKind.CHOICE,
            "/config/incompletePackage",
            "R-078, R-085, R-086",
            names(IncompletePackage.values()),
            IncompletePackage.HELP_ONLY.name()),
    SUPPLEMENT_VIA_CENTRE(Section.INTAKE, SettingKind.FLAG, "/config/supplementOnlyViaCentre", "R-087"),
    PROVIDED_HERE(Section.INTAKE, SettingKind.LINES, "/config/providedHere", "R-101, R-142", ""),
    MOBILE(Section.INTAKE, SettingKind.FLAG, "/config/mobileWorkplaces", "R-071"),
    REMOTE(Section.INTAKE, SettingKind.FLAG, "/config/remoteWorkplaces", "R-074"),
    STAROSTA(Section.INTAKE, SettingKind.STAROSTA, "/config/starosta", "R-072", List.of("NO", "YES"), "NO", "", ""),
    ENTITY_PLACE(
            Section.INTAKE,
            SettingKind.CHOICE,
            "/config/entityPlace",
            "R-069",
            names(EntityPlace.values()),
            EntityPlace.ANY.name()),
    ENTITY_PLACES(Section.INTAKE, SettingKind.PAIRS, "/config/entityPlaces", "R-069", ""),
    RECORDING(
            Section.INTAKE,
            SettingKind.CHOICE,
            "/config/videoAudioRecording",
            "R-091",
            List.of("NO", "MAY", "YES"),
            "NO"),
    RECORDING_DAYS(Section.INTAKE, SettingKind.NUMBER, "/config/recordingDays", "R-091", "30"),
    HANDOVER(
            Section.HANDOVER,
            SettingKind.HANDOVER,
            "/config/handoverDeadline",
            "R-105, R-106",
            names(Handover.values()),
            Handover.NEXT_WORKING_DAY.name()),
    COORDINATOR(Section.HANDOVER, SettingKind.FLAG, "/config/coordinator", "R-094, R-111, R-134"),
    COORDINATORS(Section.HANDOVER, SettingKind.LINES, "/config/coordinators", "R-094", ""),
    NOTIFY_CHANNELS(
            Section.DELIVERY,
            SettingKind.CHOICES,
            "/config/notifyChannels",
            "R-080, R-133",
            names(NotifyChannel.values()),
            NotifyChannel.AS_IN_DESCRIPTION.name()),
    DELIVERY_METHODS(
            Section.DELIVERY,
            SettingKind.CHOICES,
            "/config/deliveryMethods",
            "R-080, R-136",
            names(DeliveryMethod.values()),
            DeliveryMethod.IN_PERSON.name(),
            DeliveryMethod.POST.name()),
    UNCLAIMED(
            Section.UNCLAIMED,
            SettingKind.UNCLAIMED,
            "/config/unclaimedRule",
            "R-139, R-140",
            names(Unclaimed.Target.values()),
            "",
            "",
            Unclaimed.Target.ARCHIVE.name()),
    WITHDRAWAL(Section.REFUSAL, SettingKind.FLAG, "/config/applicationWithdrawal", "R-095–R-099", "true"),
    REPEAT_ON_OLD_GROUNDS(
            Section.REFUSAL, SettingKind.FLAG, "/config/repeatRefusalOnlyOldGrounds", "R-145, R-146", "true"),
    RETENTION(
            Section.STORAGE,
            SettingKind.CHOICE,
            "/config/retentionAtCentre",
            "R-089, R-148",
            names(Retention.values()),
            Retention.NOT_SPECIFIED.name()),
    ADMINISTRATOR_EMAIL(Section.CONTROL, SettingKind.EMAIL, "/config/escalation/administratorEmail", "R-124", ""),
    HEAD_EMAIL(Section.CONTROL, SettingKind.EMAIL, "/config/escalation/headEmail", "R-125", ""),
    REPORTS(
            Section.CONTROL,
            SettingKind.REPORTS,
            "/config/reports",
            "R-126, R-177–R-181",
            Stream.concat(Stream.of(ReportDays.YES), ReportDays.options(1).stream())
                    .toList(),
            ReportDays.NO,
            ReportDays.NO,
            "",
            "",
            "",
            ReportDays.NO,
            "",
            ReportDays.NO),
    DEPUTY_MAYOR_EMAIL(Section.CONTROL, SettingKind.EMAIL, "/config/escalation/deputyMayorEmail", "R-126", ""),
    COMPLAINT_DAYS(Section.CONTROL, SettingKind.NUMBER, "/config/complaint/maxDays", "R-159", "30"),
    COMPLAINT_DAYS_PROLONGED(Section.CONTROL, SettingKind.NUMBER, "/config/complaint/extendToDays", "R-159", "45"),
    CORRUPTION_OFFICERS(Section.CONTROL, SettingKind.LINES, "/config/complaint/corruptionOfficers", "R-170", ""),
    CORRUPTION_EMAIL(Section.CONTROL, SettingKind.EMAIL, "/config/escalation/corruptionEmail", "R-170", ""),
    CARD_NOTICE(Section.CONTROL, SettingKind.NOTICE, "/config/cardChangeNotice", "R-007", ""),
    BOOKING(Section.BOOKING, SettingKind.FLAG, "/config/bookingEnabled", "R-058", "true"),
    BOOKING_CHANNELS(
            Section.BOOKING,
            SettingKind.CHOICES,
            "/config/bookingChannels",
            "R-059",
            names(BookingChannel.values()),
            BookingChannel.IN_PERSON.name(),
            BookingChannel.PHONE.name(),
            BookingChannel.WEB.name()),
    BOOKING_HORIZON(Section.BOOKING, SettingKind.NUMBER, "/config/booking/horizonDays", "R-058", "60"),
    BOOKING_NOTICE(Section.BOOKING, SettingKind.NUMBER, "/config/booking/noticeMinutes", "R-058", "60"),
    BOOKING_STEP(Section.BOOKING, SettingKind.NUMBER, "/config/booking/stepMinutes", "R-060", "15"),
    BOOKING_USUAL_MINUTES(Section.BOOKING, SettingKind.NUMBER, "/config/booking/usualMinutes", "R-058", "20"),
    BOOKING_ISSUE_MINUTES(Section.BOOKING, SettingKind.NUMBER, "/config/booking/issueMinutes", "R-066", "10"),
    BOOKING_MINUTES(Section.BOOKING, SettingKind.PAIRS, "/config/booking/minutes", "R-058", ""),
    BOOKING_GRACE(Section.BOOKING, SettingKind.NUMBER, "/config/booking/graceMinutes", "R-061", ""),
    BOOKING_PER_DAY(Section.BOOKING, SettingKind.NUMBER, "/config/booking/perDay", "R-058", "2"),
    BOOKING_NAMES(Section.BOOKING, SettingKind.NUMBER, "/config/booking/nameDays", "R-057, R-058", "0"),
    BOOKING_CONFIRMED(Section.BOOKING, SettingKind.FLAG, "/config/booking/confirmed", "R-058"),
    QUEUE_SERIES(
            Section.QUEUE,
            SettingKind.PAIRS,
            "/config/queueSeries",
            "R-056, R-065",
            "А = INTAKE\nР = ISSUE\nК = CONSULTATION"),
    QUEUE_NAMED(
            Section.QUEUE, SettingKind.CHOICES, "/config/queuePersonified", "R-057", List.of("surname", "firstName")),
    QUEUE_IN_A_ROW(Section.QUEUE, SettingKind.NUMBER, "/config/queueInARow", "R-056", "3"),
    QUEUE_LEAD(Section.QUEUE, SettingKind.NUMBER, "/config/queueLeadMinutes", "R-056, R-060", "5"),
    QUEUE_PRIORITIES(Section.QUEUE, SettingKind.LINES, "/config/queuePriorities", "R-056", ""),
    NAME(Section.HEADING, SettingKind.TEXT, "/name", "R-003", ""),
    NAME_EN(Section.HEADING, SettingKind.TEXT, "/nameEn", "R-003", ""),
    SHORT_NAME(Section.HEADING, SettingKind.TEXT, "/shortName", "R-003", ""),
    PARENT_BODY(Section.HEADING, SettingKind.TEXT, "/parentBody", "R-205", ""),
    ACT_TITLE(Section.HEADING, SettingKind.TEXT, "/regulationAct/title", "R-205", ""),
    ACT_NUMBER(Section.HEADING, SettingKind.TEXT, "/regulationAct/number", "R-205", ""),
    ACT_DAY(Section.HEADING, SettingKind.DAY, "/regulationAct/date", "R-205", ""),
    POSTAL_INDEX(Section.PLACES, SettingKind.TEXT, "/postalIndex", "R-205", ""),
    ADDRESS(Section.PLACES, SettingKind.TEXT, "/address", "R-205", ""),
    PHONES(Section.PLACES, SettingKind.PHONES, "/phones", "R-205", ""),
    EMAIL(Section.PLACES, SettingKind.EMAIL, "/email", "R-205", ""),
    WEBSITE(Section.PLACES, SettingKind.TEXT, "/website", "R-205", ""),
    PAYMENT_POINTS(Section.PLACES, SettingKind.CHOICES, "/config/paymentPoints", "R-033", names(PaymentPoint.values())),
    HOURS(Section.PLACES, SettingKind.HOURS, "/openingHours", "R-083", "", "", "", "", "", "", ""),
    UNITS(
            Section.PLACES,
            SettingKind.UNITS,
            "/subunits",
            "R-110, R-138",
            List.of("TERRITORIAL_UNIT", "REMOTE_WORKPLACE", "MOBILE", "STAROSTA_DISTRICT"));

    private final Section section;
    private final SettingKind kind;
    private final String pointer;
    private final String source;
    private final List<String> options;
    private final List<String> usual;

    Setting(Section section, SettingKind kind, String pointer, String source, String... usual) {
        this(section, kind, pointer, source, List.of(), usual);
    }

    Setting(Section section, SettingKind kind, String pointer, String source, List<String> options, String... usual) {
        this.section = section;
        this.kind = kind;
        this.pointer = pointer;
        this.source = source;
        this.options = options;
        this.usual = List.of(usual);
    }

    /** The setting that keeps its value here, or around here. */
    static Optional<Setting> at(String pointer) {
        return Stream.of(values())
                .filter(setting -> pointer.equals(setting.pointer) || pointer.startsWith(setting.pointer + "/"))
                .findFirst();
    }

    /** The section it is edited in. */
    public Section section() {
        return section;
    }

    public SettingKind kind() {
        return kind;
    }

    /** JSON pointer of its value in the entry of a centre. */
    public String pointer() {
        return pointer;
    }

    /** The requirements of the centres' acts that it comes from. */
    public String source() {
        return source;
    }

    /** What may be chosen; empty where it is typed. */
    public List<String> options() {
        return options;
    }

    /** What may be chosen for one of its parts. */
    public List<String> options(int place) {
        return kind == SettingKind.REPORTS ? ReportDays.options(place) : options;
    }

    /** What the law sets where the centre says nothing, as it would be typed. */
    public List<String> usual() {
        return usual;
    }

    private static List<String> names(Enum<?>... constants) {
        return Stream.of(constants).map(Enum::name).toList();
    }
}
