import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// A hall's photograph before the attract page's mountains, its caption below it on the same mount.
Rectangle {
    id: mount

    required property string photo
    readonly property bool ready: mount.photo === "" || picture.status !== Image.Loading

    signal broken

    height: picture.height + caption.height + 52
    visible: mount.photo !== "" && picture.status === Image.Ready
    color: Theme.blank

    PhotoInfo {
        id: info

        ident: mount.photo
    }

    Image {
        id: picture

        x: 20
        y: 20
        width: mount.width - 40
        height: width / 1.5
        transform: Stage.mirrored ? [upright] : []
        source: info.photograph
        asynchronous: true
        autoTransform: true // cameras turn pictures by a mark in the file
        fillMode: Image.PreserveAspectCrop
        sourceSize: Qt.size(Math.ceil(picture.width * Stage.pixels), 0)
        onStatusChanged: {
            if (picture.status === Image.Error)
                mount.broken();
        }
        Accessible.role: Accessible.Graphic
        Accessible.name: info.caption

        Turn {
            id: upright

            item: picture
        }
    }

    Caption {
        id: caption

        x: 20
        y: picture.height + 36
        width: mount.width - 40
        text: [info.caption, info.credit].filter(part => part !== "").join(" · ")
        color: Theme.ink
        wrapMode: Text.WordWrap
    }
}
