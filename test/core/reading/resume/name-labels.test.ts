import { expect, test } from "vitest";
import { profileOfText } from "./read-text.ts";

test.each([
  ["氏名 山田 花子\n住所 東京都\n電話 03-1234-5678", "山田 花子"],
  ["氏名：山田 花子\n住所：東京都", "山田 花子"],
  ["住所 東京都\n名前 山田 花子", "山田 花子"],
  ["姓名 王 小明\n电话 010 1234 5678", "王 小明"],
  ["이름 김 하나\n주소 서울", "김 하나"],
])("a label is no part of the name: %s", async (header, name) => {
  const profile = await profileOfText(
    `${header}\n\n職歴\n2019年4月 - 2023年3月 データサイエンティスト\n- Python\n`,
  );
  expect(profile.name).toBe(name);
  expect(profile.headline ?? "").not.toMatch(/住所|電話|电话|주소/);
});
