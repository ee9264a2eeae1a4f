import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// Shows the drawing of a kind ("folding-screen" is FoldingScreen.qml) and moves it once.
Item {
    id: frame

    required property string kind
    property RecordModel labels: null
    property string caption: ""
    property string figure: ""
    property list<string> parks: []
    property string photo: ""
    property string subject: ""
    property color pigment
    property real bleed: 0
    readonly property Picture drawing: loader.item as Picture
    property real progress: 1
    readonly property bool playing: motion.running

    // Move again from the start, for a new panel.
    function move() {
        motion.stop();
        if (Theme.still) {
            frame.progress = 1;
            return;
        }
        frame.progress = 0;
        motion.start();
    }

    function file(kind: string): string {
        return kind.split("-").map(word => word.charAt(0).toUpperCase() + word.slice(1)).join("") + ".qml";
    }

    Loader {
        id: loader

        source: frame.kind === "" ? "" : Qt.resolvedUrl(frame.file(frame.kind))
        onLoaded: frame.move()

        // A switch of language changes the frame's size step by step, text by text; a drawing of
        // hundreds of cells is made anew for the last one.
        Settled on width {
            value: frame.width
        }

        Settled on height {
            value: frame.height
        }
    }

    Binding {
        target: frame.drawing
        property: "labels"
        value: frame.labels
        when: frame.drawing !== null
    }
    Binding {
        target: frame.drawing
        property: "caption"
        value: frame.caption
        when: frame.drawing !== null
    }
    Binding {
        target: frame.drawing
        property: "figure"
        value: frame.figure
        when: frame.drawing !== null
    }
    Binding {
        target: frame.drawing
        property: "parks"
        value: frame.parks
        when: frame.drawing !== null
    }
    Binding {
        target: frame.drawing
        property: "photo"
        value: frame.photo
        when: frame.drawing !== null
    }
    Binding {
        target: frame.drawing
        property: "subject"
        value: frame.subject
        when: frame.drawing !== null
    }
    Binding {
        target: frame.drawing
        property: "pigment"
        value: frame.pigment
        when: frame.drawing !== null
    }
    Binding {
        target: frame.drawing
        property: "bleed"
        value: frame.bleed
        when: frame.drawing !== null
    }
    Binding {
        target: frame.drawing
        property: "progress"
        value: frame.progress
        when: frame.drawing !== null
    }

    NumberAnimation {
        id: motion

        target: frame
        property: "progress"
        from: 0
        to: 1
        duration: frame.drawing ? frame.drawing.duration : 0
    }

    Connections {
        target: Access

        function onChanged() {
            if (Theme.still) {
                motion.stop();
                frame.progress = 1;
            }
        }
    }
}
