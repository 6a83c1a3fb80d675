package ua.cnap.portal.launcher;

/** One of the things the portal stands on; parts are launched in order, awaited, and stopped in reverse order. */
interface Part {
    /** Key of the part's name in the launcher's messages. */
    String name();

    /** Refuses, before anything is started, when a port is taken by another program. */
    void refuseTakenPorts();

    /** Begins to start; returns as soon as another part may be launched beside it. */
    void launch();

    /** Returns when the part does its work, or refuses with the reason. */
    void awaitReady();

    /** Whether the part still runs after it was ready. */
    boolean alive();

    /** Ends the part; harmless when it does not run. */
    void stop();
}
