package ua.cnap.portal.incontainer;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;

/**
 * A test that runs inside the server in a small application of its own, which sees the classes of portal-ejb and looks
 * up its boundaries: {@code @EJB(lookup = "java:global/portal/portal-ejb/…!…")}.
 */
@ArquillianTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class InContainer {

    @Deployment
    static WebArchive tests() {
        return TestsArchive.create("tests.war");
    }
}
