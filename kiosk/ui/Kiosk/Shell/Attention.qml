import QtQuick
import Kiosk.Bridge

// Tells the visit what is on the stage: the texts, which take time to read, and whether anything still
// moves or plays. Whatever does so by itself and comes to an end says so: `moving` or `playing`.
Item {
    id: attention

    required property Item stage

    // What is disabled lies under a sheet.
    function gather(item: Item, texts: var): bool {
        if (!item.visible || item.opacity === 0 || !item.enabled)
            return false;
        if (item instanceof Text)
            texts.push(Typesetter.plain((item as Text).text));
        let going = attention.goes(item);
        for (const child of item.children)
            going = attention.gather(child, texts) || going;
        return going;
    }
    function goes(item: var): bool {
        return item.moving === true || item.playing === true;
    }

    Connections {
        target: Visit

        function onLooking() {
            const texts = [];
            const playing = attention.gather(attention.stage, texts);
            Visit.seen(texts, [Language.code, Language.second].filter(code => code), playing);
        }
    }
}
