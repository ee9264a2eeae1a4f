import QtQuick
import Kiosk.Bridge

// A value that goes by several words: `Settled on width { value: … }`. In another language they are
// told one after the other, and it is set once all are: to set texts in each size in between, each in
// a typeface that Qt has to make first, took longer than all the rest of a switch.
Binding {
    when: !Language.changing
    restoreMode: Binding.RestoreNone
}
