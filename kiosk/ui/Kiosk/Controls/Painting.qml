import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// A generated picture by its name, chosen by physical pixels and decoded off the GUI thread.
Image {
    required property string name

    source: name === "" ? "" : Artwork.url(name, Stage.pixels)
    asynchronous: true
    cache: true
    smooth: true
    fillMode: Image.PreserveAspectCrop
    Accessible.ignored: true
}
