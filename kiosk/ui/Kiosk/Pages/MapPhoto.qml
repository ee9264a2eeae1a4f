pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Pictures

// A park's photograph, while there is one to show.
Loader {
    id: frame

    property string photo: ""

    active: frame.photo !== ""
    sourceComponent: PictureFrame {
        kind: "photo"
        photo: frame.photo
    }
}
