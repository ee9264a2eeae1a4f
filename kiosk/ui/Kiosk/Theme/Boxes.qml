pragma Singleton
import QtQuick

// Boxes that are laid out: whether they are whole, and off each other, and what holds them.
QtObject {
    function isInside(box: rect, width: real, height: real, margin: real): bool {
        return box.x >= margin && box.y >= margin && box.right <= width - margin && box.bottom <= height - margin;
    }

    // Edges may touch.
    function isOff(box: rect, others: list<rect>): bool {
        return others.every(other => box.right <= other.x || box.x >= other.right || box.bottom <= other.y || box.y >= other.bottom);
    }

    // What holds two of them.
    function around(one: rect, other: rect): rect {
        const x = Math.min(one.x, other.x), y = Math.min(one.y, other.y);
        return Qt.rect(x, y, Math.max(one.right, other.right) - x, Math.max(one.bottom, other.bottom) - y);
    }
}
