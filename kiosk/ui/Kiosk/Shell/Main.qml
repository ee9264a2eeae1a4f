pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// The window: a stage in design px, scaled to the panel, with a page, the rail and the sheets on it.
Window {
    id: window

    property bool leavable: true // Esc leaves: for laptops, never in a public hall
    property bool staffed: false // the staff are at the screen: in a public hall only

    title: ExhibitTexts.zone
    color: Theme.paper
    visible: false
    width: 1920
    height: 1080

    // A minimised window may have no size: the stage then stays as it was.
    Binding {
        target: Stage
        property: "panelWidth"
        value: window.contentItem.width > 0 && window.contentItem.height > 0 ? window.contentItem.width : Stage.panelWidth
    }
    Binding {
        target: Stage
        property: "panelHeight"
        value: window.contentItem.width > 0 && window.contentItem.height > 0 ? window.contentItem.height : Stage.panelHeight
    }
    Binding {
        target: Stage
        property: "zoneHeight"
        value: Mounting.zone(Stage.panelWidth, Stage.panelHeight)
    }
    Binding {
        target: Stage
        property: "devicePixelRatio"
        value: window.Screen.devicePixelRatio
    }

    Item {
        id: stage

        width: Stage.width
        height: Stage.height
        scale: Stage.unit
        transformOrigin: Item.TopLeft
        transform: Stage.mirrored ? [mirror] : []

        // In the window's px: `scale` comes before it.
        Scale {
            id: mirror

            origin.x: Stage.panelWidth / 2
            xScale: -1
        }

        // The keys' zone in reach mode, behind the pages: their keys stand in it.
        Rectangle {
            visible: Stage.reach && Way.page !== "attract"
            y: Stage.zoneY
            width: Stage.width
            height: Stage.zoneHeight
            color: Theme.silk

            Rectangle {
                width: parent.width
                height: 4
                color: Theme.ink
            }
        }

        Pages {
            id: pages

            anchors.fill: parent
            visible: !night.black
            enabled: Way.sheet === "" && !Visit.asking && !Hours.asleep && !window.staffed
        }

        Rail {
            visible: ExhibitTexts.readable && !pages.attracting
            enabled: pages.enabled
            opacity: pages.waking ? Math.max(0, pages.arrival - 0.6) / 0.4 : 1
        }

        // What is seldom needed is made when it is: the start is shorter for it.
        Loader {
            id: access

            anchors.fill: parent
            active: false
            sourceComponent: AccessSheet {
                open: Way.sheet === "access" && !Visit.asking && !window.staffed
            }
        }

        Loader {
            id: sources

            anchors.fill: parent
            active: false
            sourceComponent: SourcesSheet {
                open: Way.sheet === "sources" && !Visit.asking && !window.staffed
            }
        }

        Loader {
            anchors.fill: parent
            active: Visit.asking
            sourceComponent: Asking {}
        }

        Loader {
            anchors.fill: parent
            active: !ExhibitTexts.readable
            sourceComponent: Notice {}
        }

        Night {
            id: night

            anchors.fill: parent
        }

        // Its file is read when the staff come, and knows types that are there only then.
        Loader {
            id: staff

            anchors.fill: parent
            source: window.staffed ? Qt.resolvedUrl("../Staff/StaffPanel.qml") : ""
            focus: window.staffed
        }

        // The picture's light as the hall has it, by the staff's hand or its settings.
        Rectangle {
            anchors.fill: parent
            visible: opacity > 0
            color: "black"
            opacity: Mounting.dimming
        }
    }

    Shortcut {
        sequences: [StandardKey.Cancel]
        enabled: !window.staffed
        onActivated: {
            if (Way.sheet !== "")
                Way.closeSheet();
            else if (window.leavable)
                Qt.quit();
        }
    }
    Shortcut {
        sequences: ["Backspace"]
        enabled: Way.page !== "attract" && !window.staffed
        onActivated: Way.back()
    }
    Shortcut {
        sequences: ["Home"]
        enabled: Way.page !== "attract" && !window.staffed
        onActivated: Way.home()
    }

    Connections {
        target: Way

        function onSheetChanged() {
            access.active = access.active || Way.sheet === "access";
            sources.active = sources.active || Way.sheet === "sources";
        }
    }

    Attention {
        stage: stage
    }

    Connections {
        target: Visit

        function onEnded() {
            Way.reset();
            Directory.reset();
            Ties.reset();
            Comparing.reset();
            MapMemory.reset();
            Language.reset();
            Access.reset();
        }
    }
}
