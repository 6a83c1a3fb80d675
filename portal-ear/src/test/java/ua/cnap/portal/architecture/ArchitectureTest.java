package ua.cnap.portal.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.GeneralCodingRules;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.NormalScope;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Date;
import org.apache.commons.codec.digest.HmacUtils;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.kernel.KeyedHash;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ArchitectureTest {
    private static final String BANNED_SUFFIXES = ".*(Manager|Helper|Utils?|Impl|DTO|Dto|VO|Facade|Bean|Data|Info)";

    private static final JavaClasses DOMAIN = classesOf("portal-ejb");
    private static final JavaClasses PAGES = classesOf("portal-web");
    private static final JavaClasses SHIPPED =
            classesOf("portal-ejb", "portal-web", "portal-signature", "portal-keycloak");

    @Test
    void the_domain_knows_nothing_of_pages_and_requests() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.faces..",
                        "jakarta.servlet..",
                        "jakarta.ws.rs..",
                        "org.primefaces..",
                        "ua.cnap.portal.web..")
                .check(DOMAIN);
    }

    @Test
    void pages_know_nothing_of_the_database() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "java.sql..", "javax.sql..")
                .check(PAGES);
    }

    /** It holds the state of a computation: two threads that share one spoil each other's results. */
    @Test
    void nobody_but_the_keyed_hash_computes_with_the_hmac_of_the_library() {
        noClasses()
                .that()
                .areNotAssignableTo(KeyedHash.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(HmacUtils.class)
                .check(DOMAIN);
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(HmacUtils.class)
                .check(PAGES);
    }

    @Test
    void features_depend_on_each_other_without_cycles() {
        slices().matching("ua.cnap.portal.(*)..").should().beFreeOfCycles().check(DOMAIN);
        slices().matching("ua.cnap.portal.web.(*)..").should().beFreeOfCycles().check(PAGES);
    }

    @Test
    void features_depend_only_on_features_below_them() {
        classes().should(new DependOnlyOnFeaturesBelow()).check(DOMAIN);
    }

    @Test
    void verifying_signatures_needs_neither_jakarta_nor_keycloak() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "org.keycloak..", "com.fasterxml..")
                .check(classesOf("portal-signature"));
    }

    @Test
    void names_say_what_a_thing_is_in_the_domain() {
        noClasses()
                .that()
                .areTopLevelClasses()
                .should()
                .haveNameMatching(BANNED_SUFFIXES)
                .check(SHIPPED);
    }

    /** A service is an administrative service (адміністративна послуга), something kept or shown, never a bean. */
    @Test
    void no_bean_is_called_a_service() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Service")
                .should()
                .beAnnotatedWith(Stateless.class)
                .orShould()
                .beAnnotatedWith(Singleton.class)
                .orShould()
                .beMetaAnnotatedWith(NormalScope.class)
                .orShould()
                .beAnnotatedWith(Dependent.class)
                .check(SHIPPED);
    }

    @Test
    void every_public_method_of_a_boundary_states_who_may_call_it() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Stateless.class)
                .or()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Singleton.class)
                .and()
                .arePublic()
                .and()
                .areNotAnnotatedWith(Schedule.class)
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .orShould()
                .beAnnotatedWith(DenyAll.class)
                .check(DOMAIN);
    }

    @Test
    void boundaries_live_in_the_domain_only() {
        noClasses()
                .should()
                .beAnnotatedWith(Stateless.class)
                .orShould()
                .beAnnotatedWith(Singleton.class)
                .check(PAGES);
    }

    @Test
    void time_is_read_from_the_given_clock_only() {
        noClasses()
                .should(callMethodWhere(target(nameMatching("now"))
                        .and(target(rawParameterTypes(new Class<?>[0])))
                        .and(target(owner(nameMatching("java\\.time\\..*"))))))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callConstructor(Date.class)
                .check(SHIPPED);
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("ua.cnap.portal.kernel.KyivClock")
                .should(callMethodWhere(
                        target(nameMatching("system.*")).and(target(owner(nameMatching(Clock.class.getName()))))))
                .check(classesOf("portal-ejb", "portal-web"));
    }

    @Test
    void nothing_is_said_past_the_log() {
        noClasses()
                .that()
                .resideOutsideOfPackages("ua.cnap.portal.signature.cli..", "ua.cnap.portal.signature.demo..")
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .check(SHIPPED);
    }

    private static JavaClasses classesOf(String... modules) {
        ClassFileImporter importer = new ClassFileImporter();
        return importer.importPaths(Arrays.stream(modules)
                .map(module -> Path.of("..", module, "target", "classes"))
                .toList());
    }
}
