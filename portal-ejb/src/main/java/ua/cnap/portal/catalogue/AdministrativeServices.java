package ua.cnap.portal.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.cnap.portal.forms.LocalizedText;

/** The catalogue in the database: services, versions of their cards, groups, approved lists. */
@ApplicationScoped
class AdministrativeServices {
    @PersistenceContext
    EntityManager entities;

    long revision() {
        return entities.createQuery("select r.number from CatalogueRevision r", Long.class)
                .getSingleResult();
    }

    /** Waits until no other import runs, on any node, and keeps others waiting until the transaction ends. */
    CatalogueRevision lockForImport() {
        return entities.find(CatalogueRevision.class, CatalogueRevision.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Group> groups() {
        return entities
                .createQuery(
                        "select g from ServiceGroup g order by g.key.grouping, g.position, g.key.id",
                        ServiceGroup.class)
                .getResultList()
                .stream()
                .map(ServiceGroup::group)
                .toList();
    }

    void enter(Grouping grouping, String id, int position, LocalizedText name) {
        ServiceGroup known = entities.find(ServiceGroup.class, new ServiceGroup.Key(grouping, id));
        ServiceGroup group = known == null ? new ServiceGroup(grouping, id) : known;
        group.describe(position, name);
        entities.persist(group);
    }

    List<AdministrativeService> all() {
        return entities.createQuery(
                        "select s from AdministrativeService s order by s.code", AdministrativeService.class)
                .getResultList();
    }

    Optional<AdministrativeService> findByCode(String code) {
        return entities.createQuery(
                        "select s from AdministrativeService s where s.code = :code", AdministrativeService.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    void add(AdministrativeService service) {
        entities.persist(service);
    }

    void add(CardVersion version) {
        entities.persist(version);
    }

    void add(ApprovedService approved) {
        entities.persist(approved);
    }

    /** What is kept of a card version besides its content. */
    record VersionLine(Long id, String code, Integer version, LocalDate validFrom, String digest) {}

    List<VersionLine> versionsOf(String code) {
        return entities.createQuery("""
                        select v.id, s.code, v.version, v.validFrom, v.digest
                        from CardVersion v join v.service s
                        where s.code = :code and v.version > 0 order by v.version desc""", VersionLine.class)
                .setParameter("code", code)
                .getResultList();
    }

    /** The card in force of each service. */
    record CardInForce(Long id, String code, Integer version, LocalDate validFrom, String content) {}

    List<CardInForce> cardsInForce(LocalDate day) {
        return entities.createQuery("""
                        select v.id, s.code, v.version, v.validFrom, v.content
                        from CardVersion v join v.service s
                        where v.version > 0
                          and v.version = (select max(o.version) from CardVersion o
                                           where o.service = s and o.validFrom <= :day)""", CardInForce.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** A service, while nobody else keeps its entry. */
    Optional<AdministrativeService> lock(String code) {
        return entities.createQuery(
                        "select s from AdministrativeService s where s.code = :code", AdministrativeService.class)
                .setParameter("code", code)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The editions of the entry of a service without a card that cases keep, the last first. */
    List<VersionLine> keptEntriesOf(String code) {
        return entities.createQuery("""
                        select v.id, s.code, v.version, v.validFrom, v.digest
                        from CardVersion v join v.service s
                        where s.code = :code and v.version < 0 order by v.version""", VersionLine.class)
                .setParameter("code", code)
                .getResultList();
    }

    Optional<String> cardContent(long versionId) {
        return entities.createQuery("select v.content from CardVersion v where v.id = :id", String.class)
                .setParameter("id", versionId)
                .getResultStream()
                .findFirst();
    }

    /** Which service a centre's approved list holds. */
    record ApprovedLine(String centreId, String code) {}

    List<ApprovedLine> approvedOn(LocalDate day) {
        return entities.createQuery("""
                        select a.centreId, s.code from ApprovedService a join a.service s
                        where a.validFrom <= :day and (a.validTo is null or a.validTo >= :day)""", ApprovedLine.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** Lines of the approved list of a centre that have not been ended. */
    List<ApprovedService> openLinesOf(String centreId) {
        return entities.createQuery("""
                        select a from ApprovedService a join fetch a.service
                        where a.centreId = :centre and a.validTo is null""", ApprovedService.class)
                .setParameter("centre", centreId)
                .getResultList();
    }

    /** Lines of the approved lists of all centres that name the service, with their history. */
    List<CardHistory.Approval> approvalsOf(String code) {
        return entities.createQuery("""
                        select a.centreId, a.approvingAct, a.validFrom, a.validTo
                        from ApprovedService a join a.service s
                        where s.code = :code order by a.centreId, a.validFrom""", CardHistory.Approval.class)
                .setParameter("code", code)
                .getResultList();
    }
}
