import { unitsToText } from './normalise';

/** Checks of numbers that name a person or an account. All take digits only. */

const idWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const idChecks = '10x98765432';

/** Citizen id of 18 characters: plausible birth date and a right check character (GB 11643). */
export function isIdCard(text: string): boolean {
  if (!/^[1-9]\d{16}[\dx]$/i.test(text)) return false;
  const year = Number(text.slice(6, 10));
  const month = Number(text.slice(10, 12));
  const day = Number(text.slice(12, 14));
  if (year < 1850 || year > 2100 || month < 1 || month > 12 || day < 1) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (day > (month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31)) return false;
  const sum = idWeights.reduce((total, weight, i) => total + weight * Number(text.charAt(i)), 0);
  return idChecks.charAt(sum % 11) === text.charAt(17).toLowerCase();
}

/** Luhn sum of a payment card number, 13 to 19 digits. */
export function passesLuhn(digits: string): boolean {
  if (!/^\d{13,19}$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits.charAt(digits.length - 1 - i));
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

const spoken: Readonly<Record<string, string>> = {
  零: '0',
  洞: '0',
  〇: '0',
  一: '1',
  壹: '1',
  幺: '1',
  么: '1',
  弌: '1',
  二: '2',
  贰: '2',
  两: '2',
  俩: '2',
  三: '3',
  叁: '3',
  仨: '3',
  四: '4',
  肆: '4',
  五: '5',
  伍: '5',
  六: '6',
  陆: '6',
  七: '7',
  柒: '7',
  拐: '7',
  八: '8',
  捌: '8',
  九: '9',
  玖: '9',
  勾: '9',
};

const digitOf = new Uint16Array(0x10000);
for (const [char, digit] of Object.entries(spoken)) digitOf[char.charCodeAt(0)] = digit.charCodeAt(0);

/** Chinese and capital digits as ASCII digits, one for one, so that offsets stay. */
export function foldDigits(text: string): string {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    units[i] = digitOf[code] || code;
  }
  return unitsToText(units);
}
