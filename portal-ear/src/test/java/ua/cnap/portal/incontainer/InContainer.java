package ua.cnap.portal.incontainer;

import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
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
    static WebArchive tests() throws URISyntaxException {
        File assertions = new File(Assertions.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        return ShrinkWrap.create(WebArchive.class, "tests.war")
                .addPackages(true, InContainer.class.getPackage())
                .addAsLibraries(assertions)
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsManifestResource(
                        new StringAsset("Manifest-Version: 1.0\n"
                                + "Dependencies: deployment.portal.ear, deployment.portal.ear.portal-ejb.jar\n"),
                        "MANIFEST.MF");
    }
}
