import Kiosk.Controls
import Kiosk.Theme

// One of the keys that go from choice to choice. Upright they share the page's width.
Key {
    property real share: 0

    width: Stage.portrait ? share : implicitWidth
    height: Stage.keyHeight
    padding: Stage.portrait ? 8 : 20
}
