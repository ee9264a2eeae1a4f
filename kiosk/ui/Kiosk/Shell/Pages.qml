pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// Shows the page that the way names. A page leaves and comes through paper rather than by its own
// opacity, which would show what lies behind its pictures; the new one loads meanwhile. A change of
// item stays within the page.
Item {
    id: pages

    property Loader shown: first
    property Loader front: first // shown, or about to be
    readonly property bool attracting: pages.shown.source === pages.attract && !(pages.waking && pages.arrival > 0.6)
    readonly property url attract: Qt.resolvedUrl("../Pages/AttractPage.qml")
    // From the attract page to home: home closes over the landscape as a stencil, by its `arrival`.
    property bool waking: false
    property real arrival: 1
    readonly property bool moving: arrive.running || wake.running

    readonly property var files: ({
            "attract": "AttractPage.qml",
            "home": "HomePage.qml",
            "story": "StoryPage.qml",
            "map": "MapPage.qml",
            "maps": "MapsPage.qml",
            "firms": "FirmsPage.qml",
            "firm": "FirmPage.qml",
            "ties": "TiesPage.qml",
            "compare": "ComparePage.qml",
            "figures": "FiguresPage.qml",
            "about": "AboutPage.qml"
        })

    function show() {
        if (!ExhibitTexts.readable)
            return;
        const vector = Way.page === "maps" && VectorMaps.has(Way.item);
        const file = vector ? "VectorPage.qml" : pages.files[Way.page] ?? pages.files["home"];
        const source = Qt.resolvedUrl("../Pages/" + file);
        if (pages.front.source === source)
            return;
        arrive.stop();
        wake.stop();
        pages.waking = false; // only home has an arrival
        const spare = pages.shown === first ? second : first;
        pages.front = pages.shown.source === source ? pages.shown : spare;
        pages.front.source = source;
        pages.waking = !Theme.still && pages.shown.source === pages.attract && Way.page === "home";
        // Before the window is seen nothing has to move.
        const unseen = pages.Window.visibility === Window.Hidden;
        if (unseen || pages.waking) {
            // The page before may still have been coming.
            veil.opacity = 0;
            slide.x = 0;
        }
        if (unseen)
            pages.turn();
        else if (pages.waking)
            wake.start();
        else
            arrive.start();
    }

    function turn() {
        pages.shown = pages.front;
        pages.waking = false;
        (pages.shown === first ? second : first).source = "";
    }

    Component.onCompleted: pages.show()

    Item {
        anchors.fill: parent
        transform: Translate {
            id: slide
        }

        Loader {
            id: first

            anchors.fill: parent
            z: pages.front === first ? 1 : 0
            visible: pages.shown === first || pages.waking
            enabled: pages.front === first && pages.shown === first
            focus: enabled
        }

        Loader {
            id: second

            anchors.fill: parent
            z: pages.front === second ? 1 : 0
            visible: pages.shown === second || pages.waking
            enabled: pages.front === second && pages.shown === second
            focus: enabled
        }
    }

    Rectangle {
        id: veil

        anchors.fill: parent
        visible: opacity > 0
        opacity: 0
        color: Theme.paper
    }

    SequentialAnimation {
        id: arrive

        NumberAnimation {
            target: veil
            property: "opacity"
            to: 1
            duration: Theme.page / 2
            easing.type: Easing.OutCubic
        }
        ScriptAction {
            script: pages.turn()
        }
        ParallelAnimation {
            NumberAnimation {
                target: veil
                property: "opacity"
                to: 0
                duration: Theme.page / 2
            }
            NumberAnimation {
                target: slide
                property: "x"
                from: Theme.pageShift
                to: 0
                duration: Theme.page / 2
                easing.type: Easing.OutCubic
            }
        }
    }

    SequentialAnimation {
        id: wake

        NumberAnimation {
            target: pages
            property: "arrival"
            from: 0
            to: 1
            duration: Theme.stencil
        }
        ScriptAction {
            script: pages.turn()
        }
    }

    Binding {
        target: pages.front.item
        property: "arrival"
        value: pages.arrival
        when: pages.waking
    }

    Connections {
        target: Way

        function onChanged() {
            pages.show();
        }
    }
}
